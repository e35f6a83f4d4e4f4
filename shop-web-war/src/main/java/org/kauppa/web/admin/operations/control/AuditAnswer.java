package org.kauppa.web.admin.operations.control;

import jakarta.json.JsonArray;
import java.time.Instant;
import org.kauppa.web.admin.operations.entity.OperationsReport.Audit;

/**
 * What products answers when it has checked the books.
 *
 * @param differences what does not agree; each is only counted here
 */
public record AuditAnswer(Instant checkedAt, long products, JsonArray differences) {

    Audit audit() {
        return new Audit(checkedAt, products, differences.size());
    }
}
