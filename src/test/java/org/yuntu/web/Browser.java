package org.yuntu.web;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A visitor with cookies who sends the forms of pages, with the tokens that stand in them.
public final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----yuntu-test";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final int port;
    private String token = "";

    public Browser(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String address) throws Exception {
        return send(request(address).GET());
    }

    /// Sends a form of the page seen last.
    public HttpResponse<String> post(String address, Map<String, String> fields) throws Exception {
        return postPlain(address, "_csrf=" + encoded(token) + "&" + body(fields));
    }

    /// What another site could make a browser send.
    public HttpResponse<String> postWithoutToken(String address, Map<String, String> fields) throws Exception {
        return postPlain(address, body(fields));
    }

    private HttpResponse<String> postPlain(String address, String body) throws Exception {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> upload(String address, Map<String, String> fields, Map<String, byte[]> files)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"\r\n", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"_csrf\"\r\n", token.getBytes(StandardCharsets.UTF_8));
        for (var file : files.entrySet()) {
            part(
                    body,
                    "name=\"file\"; filename=\"" + file.getKey() + "\"\r\nContent-Type: text/csv\r\n",
                    file.getValue());
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws Exception {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String address) {
        URI uri = address.startsWith("http") ? URI.create(address) : URI.create("http://localhost:" + port + address);
        return HttpRequest.newBuilder(uri).header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Matcher m = TOKEN.matcher(response.body());
        if (m.find()) {
            token = m.group(1);
        }
        return response;
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
