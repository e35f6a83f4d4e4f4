package org.kauppa.web.admin.products.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The addresses that take files. */
enum Upload {
    PICTURE("/admin/uploads/picture", "/admin/product", 5, "adminproducts.picture.too-large"),
    PRODUCTS("/admin/uploads/products", "/admin/import", 8, "imports.file.too-large");

    /** For the form around the file: its other fields, and what stands between them. */
    private static final int FORM_BYTES = 64 * 1024;

    private static final int MIB = 1024 * 1024;

    private final String path;
    private final String page;
    private final int maxMib;
    private final String tooLargeKey;

    Upload(String path, String page, int maxMib, String tooLargeKey) {
        this.path = path;
        this.page = page;
        this.maxMib = maxMib;
        this.tooLargeKey = tooLargeKey;
    }

    static Optional<Upload> at(String path) {
        return Arrays.stream(values())
                .filter(upload -> upload.path.equals(path))
                .findFirst();
    }

    int maxRequestBytes() {
        return maxMib * MIB + FORM_BYTES;
    }

    String tooLargeKey() {
        return tooLargeKey;
    }

    /** The page that goes on from there: of a picture, the product's, whose id is in the address. */
    String pageOf(HttpServletRequest request) {
        var query = request.getQueryString();
        var isOfProduct = this == PICTURE && query != null && query.matches("id=\\d{1,15}");
        return isOfProduct ? page + "?" + query : page;
    }
}
