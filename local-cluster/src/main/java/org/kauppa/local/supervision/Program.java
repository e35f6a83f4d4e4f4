package org.kauppa.local.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to run.
 *
 * @param name unique in the shop; also the name of its pid file.
 * @param command the program and its arguments; one of them must hold the data folder's path, by which a process left behind
 *     is known.
 * @param environment all variables it gets besides the few every process gets.
 * @param directory where it runs; it must exist when the process is started.
 * @param log its output is appended to this file.
 */
public record Program(String name, List<String> command, Map<String, String> environment, Path directory, Path log) {}
