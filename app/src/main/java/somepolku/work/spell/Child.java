package somepolku.work.spell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program once: writes to it, reads what it says, and ends it where that takes too long. */
final class Child {
    private final Duration patience;

    Child(Duration patience) {
        this.patience = patience;
    }

    /** What it said on both its outputs, line by line; empty where it could not be run or did not end in time. */
    Optional<List<String>> said(List<String> command, String input) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Voikko reads its input as the locale says.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException notThere) {
            return Optional.empty();
        }
        CompletableFuture<List<String>> answer = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, answer), "spelling");
        reader.setDaemon(true);
        reader.start();
        try {
            write(process, input);
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | UncheckedIOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Process process, CompletableFuture<List<String>> answer) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            answer.complete(in.lines().toList());
        } catch (IOException | UncheckedIOException e) {
            answer.completeExceptionally(e);
        }
    }
}
