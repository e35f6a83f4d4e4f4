package org.kauppa.web.admin.accounts.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.admin.accounts.control.StaffAccounts;
import org.kauppa.web.admin.accounts.entity.AccountSlice;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.PageFlow;

/** The page {@code /admin/accounts?name=edg}: the accounts whose names begin so. */
@Named
@RequestScoped
public class AdminAccountsPage {

    private static final String PATH = "/admin/accounts";

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private Here here;

    private AccountSlice slice;

    /** Finds the accounts. */
    public void load() {
        adminFlow.carryOut(
                PATH,
                () -> accounts.find(getName(), getAfter()).ifPresentOrElse(found -> slice = found, flow::badRequest));
    }

    /** The accounts; null when users does not answer. */
    public AccountSlice getSlice() {
        return slice;
    }

    /** How the names begin that are looked for, or null for all. */
    public String getName() {
        return textOrNull("name");
    }

    /** Where the page before this one ended, or null for the first one. */
    public String getAfter() {
        return textOrNull("after");
    }

    /** The address of the first page. */
    public String getFirstPath() {
        return getName() == null ? PATH : PATH + "?name=" + here.encode(getName());
    }

    /** The address of the next page. */
    public String getNextPath() {
        return getFirstPath() + (getName() == null ? "?" : "&") + "after=" + here.encode(slice.next());
    }

    private String textOrNull(String field) {
        var text = flow.field(field);
        return text.isEmpty() ? null : text;
    }
}
