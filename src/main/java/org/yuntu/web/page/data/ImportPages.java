package org.yuntu.web.page.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yuntu.dataset.HeaderProfile;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableFile;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.Texts;
import org.yuntu.report.ImportReport;
import org.yuntu.report.ReceiptPage;
import org.yuntu.web.page.View;

/// An import in three steps: how the file is understood, what it would change, the import itself.
@Controller
@RequestMapping("/data/import")
final class ImportPages {

    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(",", ";", "TAB", "|");

    private final Uploads uploads;
    private final ImportWork work;

    ImportPages(Uploads uploads, ImportWork work) {
        this.uploads = uploads;
        this.work = work;
    }

    /// A file that was sent here, in the list.
    ///
    /// @param state last part of a text's key
    record Line(String id, String name, String size, String kind, String state) {}

    @GetMapping
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String problem,
            Model model) {
        model.addAttribute("kinds", RecordKinds.all());
        model.addAttribute("kind", kind);
        model.addAttribute("problem", problem);
        model.addAttribute("limit", uploads.mostBytes());
        model.addAttribute("limitMegabytes", uploads.mostBytes() >> 20);
        model.addAttribute("lines", uploads.list().stream().map(this::line).toList());
        return "import";
    }

    private Line line(Upload upload) {
        String state = work.find(upload.id())
                .map(job -> job.task().name() + "." + job.state().name())
                .orElse(upload.applying() ? "interrupted" : "new");
        return new Line(upload.id(), upload.name(), size(upload.bytes()), upload.kind(), state);
    }

    private static String size(long bytes) {
        return bytes < 10_000
                ? "%,d B".formatted(bytes)
                : bytes < 10_000_000 ? "%,.0f KB".formatted(bytes / 1e3) : "%,.1f MB".formatted(bytes / 1e6);
    }

    @PostMapping
    String receive(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String statedOn) {
        String chosen = kind.isEmpty() || kind.equals(Upload.ENTERPRISE)
                ? kind
                : RecordKinds.find(kind)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "No kind " + kind))
                        .id();
        List<Upload> kept = new ArrayList<>();
        try {
            for (MultipartFile file : files) {
                try (InputStream content = file.getInputStream()) {
                    String name = file.getOriginalFilename();
                    kept.add(uploads.keep(
                            name == null ? "" : name, file.getSize(), content, chosen, source.strip(), day(statedOn)));
                }
            }
        } catch (UploadException e) {
            return "redirect:/data/import?problem=" + e.reason();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.size() == 1 ? "redirect:/data/import/" + kept.getFirst().id() : "redirect:/data/import";
    }

    private static String day(String text) {
        try {
            return text.isBlank() ? "" : LocalDate.parse(text.strip()).toString();
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No date: " + text, e);
        }
    }

    /// One page for all steps: it shows the step the file is at.
    @GetMapping("/{id}")
    String steps(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "") String saved,
            Model model) {
        // In this order: the file goes after its job has its outcome.
        Optional<Upload> waiting = uploads.find(id);
        Optional<Job> job = work.find(id);
        Optional<ImportReport> done = job.flatMap(Job::applied);
        if (done.isPresent()) {
            Receipt receipt = done.get().receipt();
            return "redirect:/data/batches/" + receipt.batch()
                    + (receipt.state() == Receipt.State.KNOWN ? "?known=1" : "?done=1");
        }
        Upload upload = waiting.orElseThrow(() -> nothingWaits(id));
        Texts texts = View.texts();
        model.addAttribute("upload", upload);
        model.addAttribute("size", size(upload.bytes()));
        model.addAttribute("problem", problem);
        model.addAttribute("saved", saved);
        model.addAttribute("kinds", RecordKinds.all());
        model.addAttribute("encodings", ENCODINGS);
        model.addAttribute("delimiters", DELIMITERS);
        model.addAttribute("tab", "\t");
        model.addAttribute("profiles", HeaderProfile.list(work.profiles()));
        model.addAttribute(
                "interrupted", upload.applying() && job.filter(Job::active).isEmpty());
        try {
            model.addAttribute("reading", FileReading.of(upload, uploads.file(upload), work.profiles(), texts));
        } catch (TableException e) {
            model.addAttribute("unreadable", Problems.of(e, texts));
        }
        job.ifPresent(j -> show(j, model, texts));
        return "import-steps";
    }

    private void show(Job job, Model model, Texts texts) {
        model.addAttribute("job", JobView.of(job, work.before(job), texts));
        job.problem().ifPresent(e -> model.addAttribute("failure", Problems.of(e, texts)));
        job.report().ifPresent(r -> model.addAttribute("receipt", ReceiptPage.of(r, View.locale())));
    }

    /// For the script that keeps the page up to date.
    @GetMapping(path = "/{id}/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    JobView progress(@PathVariable String id) {
        Job job = work.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing is being done"));
        return JobView.of(job, work.before(job), View.texts());
    }

    /// @param form all else: `c3` is the meaning of the third column, `u3` its unit
    @PostMapping("/{id}/settings")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String delimiter,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String headerLine,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String statedOn,
            @RequestParam(defaultValue = "5") int rejectPercent,
            @RequestParam(defaultValue = "") String saveAs,
            @RequestParam Map<String, String> form) {
        Upload upload = idle(id);
        Upload changed = new Upload(
                id,
                upload.name(),
                upload.bytes(),
                kind.isEmpty()
                                || kind.equals(Upload.ENTERPRISE)
                                || RecordKinds.find(kind).isPresent()
                        ? kind
                        : "",
                Charset.isSupported(encoding.isEmpty() ? "UTF-8" : encoding) ? encoding : "",
                DELIMITERS.contains(delimiter) ? delimiter : "",
                sheet,
                headerLine.matches("\\d{1,7}") ? headerLine : "",
                HeaderProfile.list(work.profiles()).contains(profile) ? profile : "",
                new TreeMap<>(),
                source.strip(),
                day(statedOn),
                Math.clamp(rejectPercent, 0, 100),
                false);
        // Columns of another reading are other columns: what was said of them does not hold.
        boolean sameColumns = changed.reading().equals(upload.reading())
                && changed.profile().equals(upload.profile())
                && kind(changed).equals(kind(upload));
        Upload decided = sameColumns ? withColumns(changed, form) : changed;
        uploads.save(decided);
        work.forget(id);
        return "redirect:/data/import/" + id + (saveAs.isBlank() ? "" : saveProfile(decided, saveAs.strip()));
    }

    /// As said, else as the header tells.
    private String kind(Upload upload) {
        if (!upload.kind().isEmpty()) {
            return upload.kind();
        }
        try {
            return FileReading.of(upload, uploads.file(upload), work.profiles(), View.texts())
                    .kind();
        } catch (TableException _) {
            return "";
        }
    }

    private Upload withColumns(Upload upload, Map<String, String> form) {
        Map<Integer, FileReading.Said> posted = new TreeMap<>();
        form.forEach((name, value) -> {
            if (name.matches("c\\d{1,5}")) {
                String number = name.substring(1);
                posted.put(
                        Integer.valueOf(number),
                        new FileReading.Said(
                                value, form.getOrDefault("u" + number, "").strip()));
            }
        });
        TreeMap<String, String> choices;
        try {
            choices = FileReading.choices(upload, uploads.file(upload), work.profiles(), posted);
        } catch (TableException _) {
            // The page shows what is wrong with the file.
            choices = new TreeMap<>();
        }
        return upload.withColumns(choices);
    }

    private String saveProfile(Upload upload, String name) {
        try {
            TableFile table = TableFile.open(uploads.file(upload), upload.reading());
            HeaderProfile.of(name, FileReading.mapping(upload, table, work.profiles(), true))
                    .save(work.profiles());
            return "?saved=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
        } catch (TableException _) {
            return "?problem=profile";
        }
    }

    @PostMapping("/{id}/check")
    String check(@PathVariable String id) {
        Upload upload = decided(get(id));
        if (upload.kind().isEmpty()) {
            return "redirect:/data/import/" + id + "?problem=kind";
        }
        return "redirect:/data/import/" + id + (work.check(upload) ? "" : "?problem=busy");
    }

    @PostMapping("/{id}/apply")
    String apply(@PathVariable String id) {
        Upload upload = decided(get(id));
        if (upload.kind().isEmpty()) {
            return "redirect:/data/import/" + id + "?problem=kind";
        }
        return "redirect:/data/import/" + id + (work.apply(upload, View.locale()) ? "" : "?problem=busy");
    }

    /// With the kind that the page showed.
    private Upload decided(Upload upload) {
        if (!upload.kind().isEmpty()) {
            return upload;
        }
        Upload decided = upload.withKind(kind(upload));
        uploads.save(decided);
        return decided;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id) {
        uploads.remove(idle(id));
        work.forget(id);
        return "redirect:/data/import";
    }

    private Upload get(String id) {
        return uploads.find(id).orElseThrow(() -> nothingWaits(id));
    }

    private static ResponseStatusException nothingWaits(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No file " + id + " waits here");
    }

    /// Nothing changes under work that is going on.
    private Upload idle(String id) {
        if (work.find(id).filter(Job::active).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The file is being worked on");
        }
        return get(id);
    }
}
