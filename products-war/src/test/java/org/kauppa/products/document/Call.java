package org.kauppa.products.document;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kauppa.service.tokens.RequiresRole;

/** A method that JAX-RS calls. */
record Call(Method method) {

    /** Those of all resources, the ones that every service has too. */
    static List<Call> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.kauppa").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .map(Call::new)
                        .filter(call -> call.httpMethod().isPresent())
                        .toList();
    }

    /** As the document names it: without the patterns that a path may have. */
    String name() {
        var path = "/" + path(method.getDeclaringClass().getAnnotation(Path.class))
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(own -> "/" + path(own))
                        .orElse("");
        return httpMethod().orElseThrow() + " " + path;
    }

    Set<String> pathParameters() {
        return names(Stream.of(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(PathParam.class)))
                .map(PathParam::value));
    }

    Set<String> queryParameters() {
        return names(Stream.of(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value));
    }

    Set<String> headerParameters() {
        return names(Stream.of(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(HeaderParam.class)))
                .map(HeaderParam::value));
    }

    boolean takes(Class<?> type) {
        return List.of(method.getParameterTypes()).contains(type);
    }

    /** A parameter without any annotation is the body. */
    boolean hasBody() {
        return Stream.of(method.getParameters()).anyMatch(parameter -> parameter.getAnnotations().length == 0);
    }

    boolean isForOneRole() {
        return method.isAnnotationPresent(RequiresRole.class);
    }

    /** The media types that are taken; empty where none is named. */
    List<String> consumes() {
        return Stream.of(
                        Optional.ofNullable(method.getAnnotation(Consumes.class)),
                        Optional.ofNullable(method.getDeclaringClass().getAnnotation(Consumes.class)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(named -> List.of(named.value()))
                .orElse(List.of());
    }

    /** The media types of good answers, without parameters; empty where none is named. */
    List<String> produces() {
        return Stream.of(
                        Optional.ofNullable(method.getAnnotation(Produces.class)),
                        Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(named ->
                        Stream.of(named.value()).map(type -> type.split(";")[0]).toList())
                .orElse(List.of());
    }

    private Optional<String> httpMethod() {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path path) {
        return path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(TreeSet::new, Set::add, Set::addAll);
    }
}
