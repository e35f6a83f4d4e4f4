package org.kauppa.service.settings;

/** Whether {@code SHOP_DEV_MODE} is on: example data and accounts exist and may be made anew. */
public final class DevelopmentMode {

    private DevelopmentMode() {}

    /** True only when the environment says so. */
    public static boolean isOn() {
        return Setting.isOn("SHOP_DEV_MODE");
    }
}
