package org.yuntu.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphProperties;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The people who may log in, in `users.json` of the data folder; passwords stand there as bcrypt hashes only.
@Component
public final class Users implements UserDetailsService {

    /// Length matters, rules on signs do not (NIST SP 800-63B, 5.1.1.2).
    static final int SHORTEST_PASSWORD = 10;

    /// bcrypt reads no more.
    static final int LONGEST_PASSWORD = 72;

    private static final String FIRST = "admin";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();

    Users(GraphProperties properties) {
        this.file = properties.data().resolve("users.json");
    }

    /// @param oneTime whether the password was given by somebody else and has to be changed before anything else
    public record Account(String name, String hash, Role role, boolean oneTime) {}

    /// Who logs in for the first time must be somebody.
    ///
    /// @return the password of the new user `admin`, or empty when there are users
    public synchronized Optional<String> ensureFirst() {
        return list().isEmpty() ? Optional.of(add(FIRST, Role.ADMIN)) : Optional.empty();
    }

    public synchronized List<Account> list() {
        try {
            return Files.exists(file) ? List.of(JSON.readValue(Files.readString(file), Account[].class)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.toAbsolutePath(), e);
        }
    }

    Optional<Account> find(String name) {
        return list().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /// Also gives somebody who forgot it a new password.
    ///
    /// @return the one-time password
    /// @throws IllegalArgumentException when nobody can be called that
    synchronized String add(String name, Role role) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A name is 1 to 40 letters, digits, dots and dashes: " + name);
        }
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        String password = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        put(new Account(name, hash(password), role, true));
        return password;
    }

    /// @return whether the old password was right and the new one is long enough and another
    synchronized boolean changePassword(String name, String old, String fresh) {
        Optional<Account> account = find(name).filter(a -> encoder.matches(old, a.hash()));
        boolean good = account.isPresent() && isGood(fresh) && !fresh.equals(old);
        if (good) {
            put(new Account(name, hash(fresh), account.get().role(), false));
        }
        return good;
    }

    private static boolean isGood(String password) {
        return password.length() >= SHORTEST_PASSWORD
                && password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    }

    /// @return false when it is the last admin, who stays
    synchronized boolean remove(String name) {
        List<Account> left = list().stream().filter(a -> !a.name().equals(name)).toList();
        boolean possible = left.stream().anyMatch(a -> a.role() == Role.ADMIN);
        if (possible) {
            write(left);
        }
        return possible;
    }

    PasswordEncoder encoder() {
        return encoder;
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    private void put(Account account) {
        List<Account> all = new ArrayList<>(list());
        all.removeIf(a -> a.name().equals(account.name()));
        all.add(account);
        all.sort(Comparator.comparing(Account::name));
        write(all);
    }

    private void write(List<Account> accounts) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = file.resolveSibling("users.json.new");
            Files.deleteIfExists(temporary);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(temporary, JSON.writeValueAsString(accounts));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.toAbsolutePath(), e);
        }
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = find(name).orElseThrow(() -> new UsernameNotFoundException("No such user"));
        return User.withUsername(account.name())
                .password(account.hash())
                .roles(account.role().name())
                .build();
    }
}
