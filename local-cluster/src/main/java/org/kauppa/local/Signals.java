package org.kauppa.local;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;

/**
 * The signals that ask the launcher to stop. The JVM's own way, a shutdown hook, cannot tell a second Ctrl-C from the first
 * and ends with a code that says "killed". The class is reached by reflection because the compiler warns of it, though the
 * module jdk.unsupported exports it to everybody.
 */
final class Signals {

    private static final List<String> STOPPING = List.of("INT", "TERM", "HUP");

    private Signals() {}

    /** @param onSignal gets the name of each signal that asks for an end, such as SIGINT, on a thread of its own. */
    static void onStop(Consumer<String> onSignal) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var ours = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            onSignal.accept(arguments[0].toString());
                        }
                        return null;
                    });
            var handle = signal.getMethod("handle", signal, handler);
            for (var name : STOPPING) {
                handle.invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java does not let programs handle signals.", e);
        }
    }
}
