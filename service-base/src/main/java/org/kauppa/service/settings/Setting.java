package org.kauppa.service.settings;

import java.util.Map;

/** Settings that are not secret, from the environment. */
public final class Setting {

    private Setting() {}

    /**
     * The value of a setting that must be there.
     *
     * @throws IllegalStateException when it is not set, naming the setting
     */
    public static String named(String name) {
        return named(name, System.getenv());
    }

    /**
     * As {@link #named(String)}, of other settings than this process has.
     *
     * @param environment the settings by their names
     */
    public static String named(String name, Map<String, String> environment) {
        if (!isSet(name, environment)) {
            throw new IllegalStateException("The setting " + name + " is missing.");
        }
        return environment.get(name);
    }

    static boolean isSet(String name, Map<String, String> environment) {
        var value = environment.get(name);
        return value != null && !value.isBlank();
    }

    /** The value of a setting that need not be there. */
    public static String orElse(String name, String standard) {
        return isSet(name, System.getenv()) ? System.getenv(name).strip() : standard;
    }

    /**
     * The value of a setting that is a whole number, not negative.
     *
     * @throws IllegalStateException when it is something else, naming the setting
     */
    public static int number(String name, int standard) {
        var value = orElse(name, String.valueOf(standard));
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalStateException("The setting " + name + " must be a whole number of at most nine digits.");
        }
        return Integer.parseInt(value);
    }

    /** The value of a switch, which is off unless it says {@code true}. */
    public static boolean isOn(String name) {
        return Boolean.parseBoolean(System.getenv(name));
    }
}
