package org.kauppa.web.admin.products.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.admin.products.control.StaffImports;
import org.kauppa.web.services.ServiceUnavailable;

/** Gives staff the list of all products at {@code /admin/export}, as a file. */
@WebServlet("/admin/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Without it spreadsheets do not take the file for UTF-8. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Inject
    private transient StaffImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        try {
            imports.export(() -> begun(answer));
        } catch (AccessRefused e) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ServiceUnavailable e) {
            answer.setHeader("Retry-After", "5");
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static OutputStream begun(HttpServletResponse answer) {
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"products.csv\"");
        try {
            answer.getOutputStream().write(BYTE_ORDER_MARK);
            return answer.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
