package org.kauppa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.kauppa.local.gateway.Gateway;
import org.kauppa.local.supervision.State;
import org.kauppa.local.supervision.Supervised;

/** Who belongs to the shop now. The gateway and {@code cluster.json} learn of every change. */
final class Roster implements Supervised.Events {

    private final Gateway gateway;
    private final ClusterFile clusterFile;
    private final Progress progress;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    /** First instances in training: they serve at the same places, but are not worth a line in the file. */
    private final List<Member> trainees = new CopyOnWriteArrayList<>();

    Roster(Gateway gateway, ClusterFile clusterFile, Progress progress) {
        this.gateway = gateway;
        this.clusterFile = clusterFile;
        this.progress = progress;
    }

    Member add(Member member) {
        members.add(member);
        write();
        return member;
    }

    List<Member> addAll(Stream<Member> some) {
        return some.map(this::add).toList();
    }

    void addTrainees(List<Member> some) {
        trainees.addAll(some);
    }

    void removeTrainees() {
        trainees.clear();
    }

    /** @return all but those in training, as they are while one goes through them. */
    List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    List<Member> trainees() {
        return Collections.unmodifiableList(trainees);
    }

    @Override
    public void changed(Supervised supervised) {
        Stream.concat(members.stream(), trainees.stream())
                .filter(member -> member.supervised() == supervised)
                .forEach(member -> member.service()
                        .ifPresent(service ->
                                gateway.put(service, URI.create(member.url()), supervised.state() == State.READY)));
        write();
    }

    @Override
    public void tell(String news) {
        progress.step(news);
    }

    private synchronized void write() {
        try {
            clusterFile.write(members.stream().map(Member::entry).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
