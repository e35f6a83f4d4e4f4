import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws the picture of every example product. From the root of the project:
 * {@code java shop-web-war/src/pictures/DrawPictures.java}
 *
 * <p>Reads the {@code drawing} of each product in {@code example-products.json} and fills it into the drawings next to
 * this file: {@code page.svg} (backdrop and light), {@code templates} (bottle, can, glass, …), {@code patterns} (label
 * background in a box of 100 × 100) and {@code motifs} (a sign within 50 of its centre). The result goes to {@code
 * webapp/images} and is committed; the build only packs it. The same input gives the same bytes. Nothing is deleted: the
 * picture of a product that was renamed or dropped is removed by hand.
 */
final class DrawPictures {

    private static final Path PRODUCTS =
            Path.of("products-war/src/main/resources/org/kauppa/products/example-products.json");
    private static final Path DRAWINGS = Path.of("shop-web-war/src/pictures");
    private static final Path WEBAPP = Path.of("shop-web-war/src/main/webapp");

    /** A catalogue page shows dozens of pictures, so each is kept small; a larger one is a drawing gone wrong. */
    private static final int MOST_BYTES = 4096;

    private DrawPictures() {}

    public static void main(String... arguments) throws IOException {
        var products = ExampleProducts.read(Files.readString(PRODUCTS));
        var files = new ArrayList<Path>();
        for (var product : products) {
            var file = WEBAPP.resolve(product.get("image").substring(1));
            if (files.contains(file)) {
                throw new IllegalArgumentException("Two products share the picture " + file);
            }
            files.add(file);
            write(file, new Picture(DRAWINGS, product).draw());
        }
        System.out.println(files.size() + " pictures drawn in " + WEBAPP.resolve("images"));
    }

    private static void write(Path file, String svg) throws IOException {
        var bytes = svg.getBytes(UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(file + " has " + bytes.length + " bytes, over " + MOST_BYTES);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

/**
 * Reads the file of example products without a library. That works because the file keeps three rules: a product
 * starts with its id, no name is used twice within a product (its drawing included), and no text needs an escape.
 */
final class ExampleProducts {

    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\": (?:\"([^\"]*)\"|(-?[0-9.]+))");

    private ExampleProducts() {}

    static List<Map<String, String>> read(String json) {
        if (json.contains("\\")) {
            throw new IllegalArgumentException("The example products must not use escapes");
        }
        var products = new ArrayList<Map<String, String>>();
        MEMBER.matcher(json).results().forEach(member -> {
            if (member.group(1).equals("id")) {
                products.add(new LinkedHashMap<>());
            }
            var product = products.get(products.size() - 1);
            if (product.put(member.group(1), value(member)) != null) {
                throw new IllegalArgumentException(member.group(1) + " appears twice in " + product);
            }
        });
        return products;
    }

    private static String value(MatchResult member) {
        return member.group(2) != null ? member.group(2) : member.group(3);
    }
}

/** One product's picture: its page, with every placeholder in braces replaced by a colour, a drawing or words. */
record Picture(Path drawings, Map<String, String> product) {

    /** A name, and for what is placed on the picture also numbers: left, top, width and height. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)((?: [0-9.]+)*)}");

    String draw() {
        return fill("page.svg");
    }

    private String fill(String drawing) {
        return PLACEHOLDER.matcher(read(drawing)).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
    }

    private String replacement(MatchResult placeholder) {
        var name = placeholder.group(1);
        return switch (name) {
            case "title" -> Words.escape(text("name"));
            case "template" -> fill("templates/" + text("template") + ".svg").strip();
            case "pattern" -> pattern(Box.parse(placeholder.group(2)));
            case "words" -> words(Box.parse(placeholder.group(2)));
            default -> text(name);
        };
    }

    private String pattern(Box box) {
        return group(
                "translate(%s %s) scale(%s %s)",
                "accent", "patterns/" + text("pattern"), box.left(), box.top(), box.width() / 100, box.height() / 100);
    }

    private String words(Box box) {
        var lettering = Lettering.in(box, List.of(text("text").split("/")), text("small"));
        var motif = motif(box.centre(), lettering.motifCentre(), lettering.motifSize() / 100);
        return motif + "\n" + lettering.svg(text("font"), text("ink"));
    }

    private String motif(double x, double y, double scale) {
        return group("translate(%s %s) scale(%s)", "accent", "motifs/" + text("motif"), x, y, scale);
    }

    private String group(String transform, String colour, String drawing, Double... numbers) {
        var content = fill(drawing + ".svg").strip();
        var moved = transform.formatted(Stream.of(numbers).map(Words::number).toArray());
        return "<g transform=\"%s\" fill=\"%s\">%s</g>".formatted(moved, text(colour), content);
    }

    private String text(String name) {
        var text = product.get(name);
        if (text == null) {
            throw new IllegalArgumentException("No " + name + " in " + product);
        }
        return text;
    }

    private String read(String drawing) {
        try {
            return Files.readString(drawings.resolve(drawing));
        } catch (IOException e) {
            throw new IllegalArgumentException(drawing + " cannot be read for " + product, e);
        }
    }
}

/** A place on the picture, which is 400 wide and 500 high. */
record Box(double left, double top, double width, double height) {

    static Box parse(String numbers) {
        var parts = numbers.strip().split(" ");
        return new Box(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    double centre() {
        return left + width / 2;
    }
}

/**
 * What stands on a label, from top to bottom and centred as a whole: the motif, the name in one or more lines, and a
 * small line that says what it is.
 */
record Lettering(Box box, List<String> lines, double size, String small, double smallSize) {

    private static final double LINE_HEIGHT = 0.98;
    private static final double LARGEST_SMALL_SIZE = 18;
    private static final double LARGEST_MOTIF = 104;

    static Lettering in(Box box, List<String> lines, String small) {
        var highest = box.height() * (lines.size() == 1 ? 0.26 : 0.2);
        var highestSmall = Math.min(box.height() * 0.11, LARGEST_SMALL_SIZE);
        return new Lettering(
                box,
                lines,
                Words.largestSize(lines, box.width(), highest),
                small,
                Words.largestSize(List.of(small), box.width() * 0.92, highestSmall));
    }

    double motifSize() {
        var room = Math.min(box.width() * 0.72, box.height() - textHeight());
        return Math.min(room, LARGEST_MOTIF);
    }

    double motifCentre() {
        return box.top() + (box.height() - textHeight()) / 2;
    }

    String svg(String font, String ink) {
        var svg = new StringBuilder(
                "<g font-family=\"%s\" font-weight=\"700\" text-anchor=\"middle\" fill=\"%s\">".formatted(font, ink));
        var bottom = motifCentre() + motifSize() / 2 + gap();
        for (var line : lines) {
            bottom += size * LINE_HEIGHT;
            svg.append(Words.line(line, box.centre(), bottom - size * 0.12, size));
        }
        svg.append(Words.line(small, box.centre(), bottom + smallSize * 1.2, smallSize));
        return svg.append("</g>").toString();
    }

    private double textHeight() {
        return gap() + size * LINE_HEIGHT * lines.size() + smallSize * 1.5;
    }

    private double gap() {
        return size * 0.1;
    }
}

/** Text that never leaves its label, whatever font the browser has: each line carries its own length. */
final class Words {

    private Words() {}

    /** The largest font size, at most {@code highest}, at which every line fits into the width. */
    static double largestSize(List<String> lines, double width, double highest) {
        var longest = lines.stream().mapToDouble(Words::length).max().orElseThrow();
        return Math.min(highest, width / longest);
    }

    static String line(String text, double x, double y, double size) {
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>"
                .formatted(number(x), number(y), number(size), number(length(text) * size), escape(text));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Three digits after the point below 10, else one, without trailing zeros: short, and the same in every locale. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value).replaceFirst("\\.?0+$", "");
    }

    /** The width of a bold text at font size 1, near to what common sans-serif and serif fonts need. */
    private static double length(String text) {
        return text.codePoints().mapToDouble(Words::width).sum();
    }

    private static double width(int letter) {
        if ("iljI.,'".indexOf(letter) >= 0) {
            return 0.32;
        }
        if (" frt-".indexOf(letter) >= 0) {
            return 0.4;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.6;
    }
}
