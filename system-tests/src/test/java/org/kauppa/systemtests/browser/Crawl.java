package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks through all pages of the shop by their links, as the shopper at hand sees them. Of pages that differ in the
 * values of their parameters only, it looks at a few.
 */
public final class Crawl {

    private static final int OF_ONE_SHAPE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a page links to, and what each button of each of its forms would send, files aside. */
    private static final String LOOK = "() => ({"
            + "links: [...document.links].filter(link => !link.hasAttribute('download')).map(link => link.href),"
            + "forms: [...document.forms].filter(form => form.method === 'post').flatMap(form =>"
            + "  [...form.elements].filter(button => button.type === 'submit').map(button => ({"
            + "    action: new URL(form.action).pathname + new URL(form.action).search,"
            + "    fields: [...new FormData(form, button).entries()].filter(([, value]) => typeof value === 'string')})))})";

    private final Page page;
    private final URI shop;
    private final Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    private final Map<String, FoundForm> forms = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Deque<String> toVisit = new ArrayDeque<>();

    private Crawl(Page page, URI shop) {
        this.page = page;
        this.shop = shop;
    }

    /** Everything that this shopper can reach from the front page. */
    static Crawl through(Page page, URI shop) {
        var crawl = new Crawl(page, shop);
        crawl.toVisit.add("/");
        while (!crawl.toVisit.isEmpty()) {
            crawl.visit(crawl.toVisit.remove());
        }
        return crawl;
    }

    /** The headers of each page's answer, by path and query. */
    public Map<String, Map<String, String>> headers() {
        return headers;
    }

    /** One form of each shape. */
    public Collection<FoundForm> forms() {
        return forms.values();
    }

    private void visit(String path) {
        if (headers.containsKey(path) || visits.merge(shape(path), 1, Integer::sum) > OF_ONE_SHAPE) {
            return;
        }
        var answer = open(path);
        if (answer.status() != 200) {
            throw new AssertionError("A page links to " + path + ", which answers " + answer.status());
        }
        headers.put(path, answer.allHeaders());
        var look = (Map<?, ?>) page.evaluate(LOOK);
        ((List<?>) look.get("links")).forEach(link -> note(URI.create((String) link)));
        ((List<?>) look.get("forms")).forEach(form -> note(path, (Map<?, ?>) form));
    }

    /** On a machine that is too busy for it, once more and later, as its reader would. */
    private Response open(String path) {
        var end = Instant.now().plus(PATIENCE);
        var answer = page.navigate(path);
        while (answer.status() == 503 && Instant.now().isBefore(end)) {
            answer = page.navigate(path);
        }
        return answer;
    }

    private void note(URI link) {
        if (link.getAuthority().equals(shop.getAuthority())) {
            toVisit.add(link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery());
        }
    }

    private void note(String path, Map<?, ?> form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : (List<?>) form.get("fields")) {
            fields.put((String) ((List<?>) field).get(0), (String) ((List<?>) field).get(1));
        }
        var found = new FoundForm(path, (String) form.get("action"), fields);
        forms.putIfAbsent(found.shape(), found);
    }

    private static String shape(String path) {
        var query = path.indexOf('?');
        if (query < 0) {
            return path;
        }
        return path.substring(0, query)
                + Stream.of(path.substring(query + 1).split("&"))
                        .map(parameter -> parameter.replaceFirst("=.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
