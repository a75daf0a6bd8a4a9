package org.needlepoint.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What CUPS says about a queue: its `lpstat` is asked, where the system has it.
final class CupsQueue {

    private static final Logger LOG = LoggerFactory.getLogger(CupsQueue.class);
    private static final int PATIENCE_SECONDS = 3;
    private static final String DISABLED = " disabled since ";

    private CupsQueue() {
    }

    /// Why a queue is stopped, maybe without a reason; empty where it prints, is not of CUPS, or CUPS does not answer
    /// in time.
    static Optional<String> stopped(String printer) {
        ProcessBuilder lpstat = new ProcessBuilder("lpstat", "-p", printer).redirectErrorStream(true);
        lpstat.environment().put("LC_ALL", "C");
        try {
            Process process = lpstat.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                LOG.warn("lpstat did not answer in {} s", PATIENCE_SECONDS);
                return Optional.empty();
            }
            return reason(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException none) {
            LOG.debug("No lpstat on this system: {}", none.getMessage());
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Reads the answer: "printer NAME disabled since DATE -", and the reason on the next line.
    static Optional<String> reason(List<String> answer) {
        for (int at = 0; at < answer.size(); at++) {
            if (answer.get(at).startsWith("printer ") && answer.get(at).contains(DISABLED)) {
                String why = at + 1 < answer.size() ? answer.get(at + 1).strip() : "";
                return Optional.of(why.equalsIgnoreCase("reason unknown") ? "" : why);
            }
        }
        return Optional.empty();
    }
}
