package org.kauppa.products.imports.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.kauppa.products.imports.entity.PlannedRow;
import org.kauppa.service.json.JsonAnswers;

/** A plan as it is kept until it is confirmed. */
final class PlanFile {

    private PlanFile() {}

    static byte[] write(List<PlannedRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            JsonAnswers.JSONB.toJson(rows, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<PlannedRow> read(byte[] file) {
        try (var json = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return List.of(JsonAnswers.JSONB.fromJson(json, PlannedRow[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
