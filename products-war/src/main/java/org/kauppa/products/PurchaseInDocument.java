package org.kauppa.products;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the OpenAPI document what a purchase looks like. Payara describes the class that the body is read into, whatever
 * the annotations say; it has other members than the body.
 */
public class PurchaseInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        var withTotal = components.getSchemas().get("PurchaseOfLines");
        withTotal.getProperties().get("lines").setItems(reference("PurchaseLine"));
        components.addSchema(
                "Purchase",
                OASFactory.createSchema().oneOf(List.of(reference("PurchaseLines"), reference("PurchaseOfLines"))));
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }
}
