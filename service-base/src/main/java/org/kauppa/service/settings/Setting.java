package org.kauppa.service.settings;

/** Settings that are not secret, from the environment. */
public final class Setting {

    private Setting() {}

    /**
     * The value of a setting that must be there.
     *
     * @throws IllegalStateException when it is not set, naming the setting
     */
    public static String named(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The setting " + name + " is missing.");
        }
        return value;
    }

    /** The value of a setting that need not be there. */
    public static String orElse(String name, String standard) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? standard : value.strip();
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
