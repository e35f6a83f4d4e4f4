package org.kauppa.products.orders.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import org.kauppa.products.orders.entity.PurchaseRefused;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.stock.entity.Shortage;

/** A refusal as it is kept with its idempotency key: JSON, whose members tell which kind it is. */
final class RefusalText {

    private static final String SHORTAGES = "shortages";
    private static final String UNKNOWN = "ids";
    private static final String EXPECTED_TOTAL = "expectedTotal";
    private static final String TOTAL = "total";

    private RefusalText() {}

    static String of(PurchaseRefused refusal) {
        var json = Json.createObjectBuilder();
        if (refusal instanceof InsufficientStock stock) {
            json.add(SHORTAGES, Shortage.toJson(stock.shortages()));
        } else if (refusal instanceof UnknownProducts unknown) {
            json.add(UNKNOWN, Json.createArrayBuilder(unknown.ids()));
        } else if (refusal instanceof PriceChanged price) {
            json.add(EXPECTED_TOTAL, price.expectedTotal()).add(TOTAL, price.total());
        }
        return json.build().toString();
    }

    static PurchaseRefused parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            if (json.containsKey(SHORTAGES)) {
                return new InsufficientStock(Shortage.of(json.getJsonArray(SHORTAGES)));
            }
            if (json.containsKey(UNKNOWN)) {
                return new UnknownProducts(json.getJsonArray(UNKNOWN).getValuesAs(JsonNumber::longValue));
            }
            return new PriceChanged(amount(json, EXPECTED_TOTAL), amount(json, TOTAL));
        }
    }

    private static BigDecimal amount(JsonObject json, String name) {
        return json.getJsonNumber(name).bigDecimalValue();
    }
}
