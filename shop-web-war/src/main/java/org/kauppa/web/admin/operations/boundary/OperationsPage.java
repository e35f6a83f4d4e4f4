package org.kauppa.web.admin.operations.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.admin.operations.control.Instances;
import org.kauppa.web.admin.operations.control.Operations;
import org.kauppa.web.admin.operations.entity.Instance;
import org.kauppa.web.admin.operations.entity.OperationsReport;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;

/** The page {@code /admin/operations}: how the databases and the instances are. Its form has the books checked now. */
@Named
@RequestScoped
public class OperationsPage {

    private static final Logger LOG = Logger.getLogger(OperationsPage.class.getName());
    private static final String PATH = "/admin/operations";

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private Operations operations;

    @Inject
    private Instances instances;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private OperationsReport report;
    private List<Instance> asked = List.of();

    /** Has the books checked when the form was sent, else asks everybody. */
    public void act() {
        if (flow.isForm()) {
            adminFlow.carryOut(PATH, this::audit);
            return;
        }
        var answers = instances.ask();
        adminFlow.carryOut(PATH, () -> report = operations.report());
        asked = answers.join();
    }

    /** How the databases are; null when products does not answer. */
    public OperationsReport getReport() {
        return report;
    }

    /** The instances of all services. */
    public List<Instance> getInstances() {
        return asked;
    }

    /** Those of products. */
    public List<Instance> getProducts() {
        return asked.stream()
                .filter(instance -> instance.service().equals("products"))
                .toList();
    }

    /** The settings that would name instances, and are not set. */
    public List<String> getUnnamed() {
        return instances.unnamed();
    }

    /** How long something has been running, in days, hours or minutes; nothing when that is unknown. */
    public String upTime(Instance instance) {
        return instance.upTime() == null ? "" : inWords(instance.upTime());
    }

    private String inWords(Duration time) {
        if (time.toHours() >= 48) {
            return texts.of("operations.days", time.toDays());
        }
        return time.toMinutes() >= 120
                ? texts.of("operations.hours", time.toHours())
                : texts.of("operations.minutes", time.toMinutes());
    }

    private void audit() {
        try {
            var audit = operations.audit();
            if (audit.differences() == 0) {
                notices.done(texts.of("operations.books-agree", audit.products()));
            } else {
                notices.problem(texts.of("operations.books-differ", audit.products(), audit.differences()));
            }
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Books not checked: {1}", new Object[] {RequestId.current(), e.getMessage()});
            notices.problem(texts.of("operations.audit-unfinished"));
        }
        flow.seeOther(PATH);
    }
}
