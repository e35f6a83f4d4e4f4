package org.kauppa.products.imports.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * An import as clients see it.
 *
 * @param madeBy who uploaded the file
 * @param state {@code checked}, {@code applying}, {@code interrupted} (nothing was applied, it may be confirmed again),
 *     {@code applied}, or {@code failed} (nothing was applied, the file must be checked again)
 * @param rows how many the file has, without the titles
 * @param wrong how many of them have errors
 * @param errors at most 1,000
 * @param done how many of the rows to be created or changed have been worked on
 * @param failedRows when it failed: the rows whose products have changed since the file was checked
 */
@JsonbPropertyOrder({
    "id",
    "madeBy",
    "madeAt",
    "state",
    "rows",
    "toCreate",
    "toChange",
    "unchanged",
    "wrong",
    "errors",
    "done",
    "failedRows"
})
public record ImportReport(
        String id,
        String madeBy,
        Instant madeAt,
        String state,
        int rows,
        int toCreate,
        int toChange,
        int unchanged,
        int wrong,
        List<RowError> errors,
        int done,
        List<Integer> failedRows) {}
