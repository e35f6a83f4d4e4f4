package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** Where a database shows a certificate of ours, everybody who connects to one has the authority to check it by. */
final class Verified implements Rule {

    private static final String CERTIFICATE = "mysql-tls";

    @Override
    public Stream<String> faults(Rendered shop) {
        if (!hasCertificate(shop)) {
            return Stream.empty();
        }
        var arrows = new Arrows(shop);
        return shop.pods()
                .filter(pod -> arrows.of(pod).anyMatch(Arrow::leadsToDatabase))
                .filter(pod -> !has(pod))
                .map(pod -> pod + ": connects to a database and cannot check its certificate");
    }

    private static boolean hasCertificate(Rendered shop) {
        return shop.all("InnoDBCluster").anyMatch(cluster -> cluster.spec().is(CERTIFICATE, "tlsSecretName"))
                || shop.all("StatefulSet").flatMap(Pod::of).anyMatch(Verified::has);
    }

    private static boolean has(Pod pod) {
        return pod.spec().each("volumes").anyMatch(volume -> volume.is(CERTIFICATE, "secret", "secretName"));
    }
}
