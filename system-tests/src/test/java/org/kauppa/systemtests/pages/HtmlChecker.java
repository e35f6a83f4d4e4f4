package org.kauppa.systemtests.pages;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML and CSS, "Nu", with its errors and its warnings. */
final class HtmlChecker {

    /** How Facelets ends elements that have no content: without effect, as the checker says itself. */
    private static final String TRAILING_SLASH = "Trailing slash on void elements";

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    HtmlChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, new Complaints());
        } catch (Exception e) { // as it is declared
            throw new IllegalStateException("The checker cannot read its own schema", e);
        }
    }

    /** What is wrong with a page, as it was served. */
    List<String> complaintsAboutPage(String html) {
        var complaints = new Complaints();
        try {
            validator.setUpValidatorAndParsers(complaints, true, false);
            var source = new InputSource(new StringReader(html));
            source.setSystemId("http://localhost/page");
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return complaints.found;
    }

    /** What is wrong with a stylesheet. Its first line is line 2. */
    List<String> complaintsAboutStyles(String css) {
        return complaintsAboutPage(
                "<!DOCTYPE html><html lang=\"en\"><title>Styles</title><style>\n" + css + "</style>");
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException complaint) {
            if (complaint.getMessage().startsWith(TRAILING_SLASH)) {
                return;
            }
            found.add("warning in line " + complaint.getLineNumber() + ": " + complaint.getMessage());
        }

        @Override
        public void error(SAXParseException complaint) {
            found.add("line " + complaint.getLineNumber() + ": " + complaint.getMessage());
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            error(complaint);
        }
    }
}
