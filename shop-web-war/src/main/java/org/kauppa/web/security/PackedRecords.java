package org.kauppa.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Writes records small, for cookies: as JSON, deflated. */
@ApplicationScoped
class PackedRecords {

    private final Jsonb json = JsonbBuilder.create();

    byte[] pack(Record content) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            json.toJson(content, deflating);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The record; empty when an earlier or later version of the shop wrote something else. */
    <T> Optional<T> unpack(byte[] packed, Class<T> type) {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Optional.ofNullable(json.fromJson(inflating, type));
        } catch (JsonbException | IOException otherVersion) {
            return Optional.empty();
        }
    }
}
