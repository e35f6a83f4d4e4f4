package org.kauppa.service.requests;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kauppa.service.settings.Setting;

/** The proxies whose word is taken for where a request came from. */
final class TrustedProxies {

    private static final String SETTING = "SHOP_TRUSTED_PROXIES";
    private static final int IPV6_BLOCK_BITS = 64;

    private final List<IPAddress> blocks;

    private TrustedProxies(List<IPAddress> blocks) {
        this.blocks = blocks;
    }

    static TrustedProxies fromSettings() {
        return of(Setting.orElse(SETTING, ""));
    }

    /**
     * The proxies that a comma-separated list of addresses and blocks such as {@code 10.0.0.0/8, ::1} names.
     *
     * @throws IllegalStateException when an entry is neither
     */
    static TrustedProxies of(String list) {
        return new TrustedProxies(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> address(entry)
                        .orElseThrow(() -> new IllegalStateException(
                                "The setting " + SETTING + " holds what is no address and no block: " + entry)))
                .map(IPAddress::toPrefixBlock)
                .toList());
    }

    /**
     * Walks back from the peer over proxies that are trusted; each of them has added the one before it to the header.
     *
     * @param peer the other end of the connection
     * @param forwardedFor all values of X-Forwarded-For, separated by commas; may be empty
     * @return the first that is not trusted; the one furthest away when all are
     */
    String clientOf(String peer, String forwardedFor) {
        var hops = new ArrayList<>(List.of(forwardedFor.split(",")));
        Collections.reverse(hops);
        var client = address(peer);
        for (var hop : hops) {
            var before = address(hop.strip());
            if (before.isEmpty() || client.filter(this::trusts).isEmpty()) {
                break;
            }
            client = before;
        }
        return client.map(TrustedProxies::counted).orElse(peer);
    }

    /** Whether what the peer says of others is not believed. */
    boolean ignores(String peer) {
        return address(peer).filter(this::trusts).isEmpty();
    }

    private boolean trusts(IPAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static String counted(IPAddress address) {
        return address.isIPv6()
                ? address.setPrefixLength(IPV6_BLOCK_BITS, false)
                        .toPrefixBlock()
                        .toCanonicalString()
                : address.toCanonicalString();
    }

    /** An address or block; one of IPv4 that is written as IPv6 is what it was. No name is looked up. */
    private static Optional<IPAddress> address(String text) {
        var address = text.isEmpty() ? null : new IPAddressString(text).getAddress();
        if (address != null && address.isIPv6() && address.toIPv6().isIPv4Mapped()) {
            return Optional.of(address.toIPv6().getEmbeddedIPv4Address());
        }
        return Optional.ofNullable(address);
    }
}
