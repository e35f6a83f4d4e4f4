package org.kauppa.web.admin.accounts.entity;

import java.util.List;

/**
 * A page of accounts.
 *
 * @param accounts by name
 * @param next where the next page starts; null on the last one
 */
public record AccountSlice(List<AccountOverview> accounts, String next) {}
