package org.kauppa.service.requests;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body over 64 KiB with 413: by its announced length, or when that many bytes have been read. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MAX_BYTES = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX_BYTES) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream()));
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class LimitedStream extends FilterInputStream {

        private int left = MAX_BYTES;

        private LimitedStream(InputStream body) {
            super(body);
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
                throw tooLarge();
            }
        }
    }
}
