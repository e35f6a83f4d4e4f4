package org.kauppa.systemtests.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kauppa.systemtests.browser.Language;

/** Whether a page speaks the language that it says, and that it was asked for. */
final class Tongue {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words of each language that the other does not have. */
    private static final Set<String> ENGLISH =
            Set.of("the", "your", "you", "and", "with", "not", "is", "are", "cart", "sign", "order");

    private static final Set<String> FINNISH =
            Set.of("ja", "tai", "ei", "ovat", "sinun", "tilaus", "tuote", "kassa", "ostoskori", "kirjaudu");

    /**
     * What is said by the page itself, to eyes and ears; not what is marked as being in another language or as the name of
     * somebody, nor the names of products within names of links and buttons, which cannot be marked.
     */
    private static final String SAID = """
            () => {
              const foreign = [...document.querySelectorAll('body [lang], body [translate=no]')];
              foreign.forEach(element => element.hidden = true);
              const named = [...document.querySelectorAll('body [aria-label]:not(td *, li *)')].map(element => element.ariaLabel);
              const said = [document.title, document.body.innerText, ...named].join(' ');
              foreign.forEach(element => element.hidden = false);
              return said;
            }""";

    private Tongue() {}

    /** The words that do not belong to the language of the page. */
    static List<String> strangeWords(Visitor visitor) {
        var words = new TreeSet<String>();
        WORD.matcher((String) visitor.page().evaluate(SAID))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(foreignTo(visitor.language())::contains)
                .forEach(words::add);
        var named = visitor.page().locator("html").getAttribute("lang");
        if (!visitor.language().tag().equals(named)) {
            words.add("lang=" + named);
        }
        return List.copyOf(words);
    }

    private static Set<String> foreignTo(Language language) {
        return language == Language.FINNISH ? ENGLISH : FINNISH;
    }
}
