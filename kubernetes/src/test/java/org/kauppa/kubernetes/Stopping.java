package org.kauppa.kubernetes;

import java.util.stream.Stream;

/**
 * Who answers requests over HTTP goes on answering for a while after it was taken out of the Services, since not everybody has
 * heard of that yet; and the time until it is killed leaves enough for its end.
 */
final class Stopping implements Rule {

    private static final int SECONDS_FOR_THE_END = 20;

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.pods()
                .filter(pod -> pod.owner().kind().equals("Deployment") && pod.listens("http"))
                .flatMap(pod -> pod.containers()
                        .filter(container -> !leavesInTime(pod, container))
                        .map(container -> "%s: the container %s is not let finish its requests"
                                .formatted(pod, container.text("name"))));
    }

    private static boolean leavesInTime(Pod pod, Node container) {
        var pause = number(container.text("lifecycle", "preStop", "sleep", "seconds"));
        var limit = number(pod.spec().text("terminationGracePeriodSeconds"));
        return pause > 0 && limit >= pause + SECONDS_FOR_THE_END;
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
