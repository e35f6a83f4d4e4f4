package org.kauppa.web.admin.products.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.admin.products.control.ProductRefused;
import org.kauppa.web.admin.products.control.StaffImports;
import org.kauppa.web.admin.products.control.StaffProducts;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * Takes the files that staff uploads, and hands them to products: a picture at {@code /admin/uploads/picture?id=1}, a list at
 * {@code /admin/uploads/products}. Files stay in memory, which is why they are few and small ({@link UploadFilter}). Every
 * answer is a redirect to the page that goes on.
 */
@WebServlet({"/admin/uploads/picture", "/admin/uploads/products"})
@MultipartConfig(
        fileSizeThreshold = UploadServlet.MAX_BYTES,
        maxFileSize = UploadServlet.MAX_BYTES,
        maxRequestSize = UploadServlet.MAX_BYTES)
public class UploadServlet extends HttpServlet {

    static final int MAX_BYTES = 9 * 1024 * 1024;
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UploadServlet.class.getName());

    @Inject
    private transient StaffProducts products;

    @Inject
    private transient StaffImports imports;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Shopper shopper;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer) throws ServletException, IOException {
        var upload = Upload.at(request.getRequestURI()).orElseThrow();
        var page = upload.pageOf(request);
        var part = isMultipart(request) ? request.getPart("file") : null;
        try {
            if (part == null || part.getSize() == 0) {
                notices.problem(texts.of("adminproducts.no-file"));
            } else if (upload == Upload.PICTURE) {
                illustrate(request, part.getContentType(), part.getInputStream().readAllBytes());
            } else {
                var state = imports.check(part.getInputStream().readAllBytes());
                page = page + "?id=" + state.id();
            }
        } catch (ProductRefused e) {
            notices.problem(texts.of(key(upload) + e.reason()));
        } catch (AccessRefused e) {
            shopper.tokenRefused();
            notices.problem(texts.of("admin.sign-in-refused"));
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] A file for products: {1}", new Object[] {RequestId.current(), e.getMessage()
            });
            notices.problem(texts.of("admin.unknown-outcome"));
        }
        answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setHeader("Location", page);
    }

    private void illustrate(HttpServletRequest request, String type, byte[] file) {
        var id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,15}")) {
            throw new ProductRefused("unknown");
        }
        products.illustrate(Long.parseLong(id), request.getParameter("seen"), type, file);
        notices.done(texts.of("adminproducts.picture.done"));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private static String key(Upload upload) {
        return upload == Upload.PICTURE ? "adminproducts.picture." : "imports.file.";
    }
}
