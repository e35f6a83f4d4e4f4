package org.kauppa.service.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body over 64 KiB, or over what the method says that is asked for ({@link MaxBody}), with 413: by its announced
 * length, or when that many bytes have been read.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MAX_BYTES = 64 * 1024;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var limit = limit();
        if (request.getLength() > limit) {
            throw new BodyTooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }

    private int limit() {
        var method = resource.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(MaxBody.class);
        return own == null ? MAX_BYTES : own.value();
    }

    private static final class LimitedStream extends FilterInputStream {

        private final int limit;
        private int left;

        private LimitedStream(InputStream body, int limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge(limit);
            }
        }
    }
}
