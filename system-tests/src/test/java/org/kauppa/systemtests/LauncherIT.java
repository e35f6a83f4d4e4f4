package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.local.client.RunningShop;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopSession;
import org.kauppa.systemtests.shop.Sockets;

/** The launcher itself, with a small shop beside the one that the other tests use. */
@ExtendWith(ShopExtension.class)
class LauncherIT {

    private static final int PORT = Integer.getInteger("kauppa.port.second");
    private static final Path DATA = ShopSession.TARGET.resolve("second-shop");
    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
    private static final String[] SMALL = {"--instances", "1", "--replicas", "0"};

    /** The inner gateway's: after the gateway, two databases and three instances. */
    private static final int LAST_PORT = PORT + 6;

    /** Half a gigabyte that the other shop has unpacked already. */
    @BeforeAll
    static void shareTheMysqlDistribution(Shop shop) throws IOException {
        ShopSession.shareMysqlDistributionWith(DATA);
    }

    @Test
    void leavesNothingBehindWhenStoppedWhileItStarts() throws Exception {
        try (var starting = RunningShop.start(DATA, PORT, SMALL)) {
            await().atMost(START_LIMIT).until(() -> isListening(PORT + 1)); // MySQL is up, the services are not
            interrupt(starting);
            assertEndsInOrder(starting);
        }
        assertNothingIsLeft();
    }

    @Test
    void comesBackAfterItWasKilledAndLeavesNothingBehindWhenStopped() throws Exception {
        try (var killed = RunningShop.start(DATA, PORT, SMALL)) {
            killed.awaitReady(START_LIMIT);
            killed.launcher().destroyForcibly().waitFor();
        }
        try (var next = RunningShop.start(DATA, PORT, SMALL)) {
            next.awaitReady(START_LIMIT);
            interrupt(next);
            assertEndsInOrder(next);
        }
        assertNothingIsLeft();
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (var other = new ServerSocket(PORT + 1, 1, InetAddress.getLoopbackAddress());
                var refused = RunningShop.start(DATA, PORT, SMALL)) {
            assertThat(refused.launcher().waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(refused.launcher().exitValue()).isEqualTo(1);
            assertThat(refused.said())
                    .contains(Integer.toString(other.getLocalPort()), "--port")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void listensOnThisMachineOnly(Shop shop) throws IOException {
        var first = shop.address().getPort();
        var ports = IntStream.rangeClosed(first, first + 11).boxed().toList();
        assertThat(Sockets.all())
                .filteredOn(socket -> !socket.isOnLoopback())
                .noneMatch(socket -> ports.contains(socket.port()));
    }

    /** What Ctrl-C sends. */
    private static void interrupt(RunningShop shop) throws Exception {
        var kill =
                new ProcessBuilder("kill", "-INT", Long.toString(shop.launcher().pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static void assertEndsInOrder(RunningShop stopped) throws Exception {
        assertThat(stopped.launcher().waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(stopped.launcher().exitValue()).as(stopped.said()).isZero();
    }

    private static void assertNothingIsLeft() {
        await().atMost(STOP_LIMIT).untilAsserted(() -> {
            assertThat(ProcessHandle.allProcesses()
                            .filter(process -> process.info()
                                    .commandLine()
                                    .filter(line -> line.contains(DATA.toString()))
                                    .isPresent()))
                    .isEmpty();
            assertThat(IntStream.rangeClosed(PORT, LAST_PORT).filter(LauncherIT::isListening))
                    .isEmpty();
        });
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
