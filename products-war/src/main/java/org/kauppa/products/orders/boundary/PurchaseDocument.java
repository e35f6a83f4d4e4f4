package org.kauppa.products.orders.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a purchase's body, for the OpenAPI document; {@link PurchaseReader} reads it. */
@Schema(name = "PurchaseOfLines", description = "Lines with the total that the buyer expects")
record PurchaseDocument(
        @Schema(required = true, minItems = 1, maxItems = 100)
        List<Line> lines,

        @Schema(description = "In EUR; another total is answered with 409 /problems/price-changed")
        BigDecimal expectedTotal) {

    @Schema(name = "PurchaseLine")
    record Line(
            @Schema(required = true, minimum = "1") long id,

            @Schema(required = true, minimum = "1", maximum = "1000000")
            int quantity) {}

    @Schema(name = "PurchaseLines", type = SchemaType.ARRAY, implementation = Line.class, minItems = 1, maxItems = 100)
    abstract static class Lines extends ArrayList<Line> {
        private static final long serialVersionUID = 1L;
    }
}
