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

    /** The value of a switch, which is off unless it says {@code true}. */
    public static boolean isOn(String name) {
        return Boolean.parseBoolean(System.getenv(name));
    }
}
