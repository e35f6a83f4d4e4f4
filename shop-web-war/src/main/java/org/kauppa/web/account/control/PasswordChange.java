package org.kauppa.web.account.control;

import jakarta.json.bind.annotation.JsonbProperty;

/** What users is told to change a password. */
public record PasswordChange(
        String current, @JsonbProperty("new") String next) {

    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
