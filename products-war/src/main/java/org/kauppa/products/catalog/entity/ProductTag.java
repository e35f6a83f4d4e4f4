package org.kauppa.products.catalog.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.service.problems.PreconditionRequired;

/**
 * The entity tag of one product (RFC 9110, 8.8.3): its version, and a digest of everything. A sale changes the digest
 * alone, so that staff who describe a product are not disturbed by those who buy it.
 *
 * @param version counts the changes of the description
 * @param digest of the whole representation, stock included
 */
public record ProductTag(int version, String digest) {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,9})-([A-Za-z0-9_-]{1,64})\"");

    /** The tag of a product as it is now. */
    public static ProductTag of(ProductDetails product) {
        return new ProductTag(product.version(), Digest.of(product));
    }

    /** What stands between the quotes. */
    public String text() {
        return version + "-" + digest;
    }

    /**
     * What the headers {@code If-Match} say the client has seen. Weak tags and those of other things match nothing.
     *
     * @throws PreconditionRequired when there are none
     */
    public static IfMatch seen(List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            throw new PreconditionRequired();
        }
        var all = String.join(",", headers).strip();
        if (all.equals("*")) {
            return new IfMatch(Optional.empty());
        }
        var tags = STRONG_TAG
                .matcher(all.replaceAll("W/\"[^\"]*\"", ""))
                .results()
                .map(tag -> new ProductTag(Integer.parseInt(tag.group(1)), tag.group(2)))
                .toList();
        return new IfMatch(Optional.of(tags));
    }
}
