package org.kauppa.service.requests;

/** The address that the request at hand came from, as far as it can be believed. */
public final class ClientAddress {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private ClientAddress() {}

    /**
     * The address of whoever sent the request that this thread works on, for counting: an IPv4 address, or the /64 block
     * of an IPv6 address, as one customer of a provider has all of that. Outside of a request it is {@code -}.
     */
    public static String current() {
        var address = CURRENT.get();
        return address == null ? "-" : address;
    }

    static void begin(String address) {
        CURRENT.set(address);
    }

    static void end() {
        CURRENT.remove();
    }
}
