package org.yuntu.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// One page of a list: the shape of every list that can be long.
///
/// @param total on all pages
/// @param page from 0
/// @param size most items of a page, as asked for
/// @param next address of the next page, null on the last one
record Paged<T>(
        List<T> items,

        @Schema(description = "api.paged.total", example = "1")
        long total,

        @Schema(description = "api.page", example = "0") int page,

        @Schema(description = "api.paged.size", example = "50")
        int size,

        @Schema(description = "api.paged.next") @Nullable String next) {

    Paged {
        items = List.copyOf(items);
    }

    static <T> Paged<T> of(List<T> items, long total, Ask ask) {
        boolean more = ask.skip() + items.size() < total;
        return new Paged<>(items, total, ask.page(), ask.size(), more ? address(ask.page() + 1) : null);
    }

    /// A page of what is in memory.
    static <S, T> Paged<T> cut(List<S> all, Ask ask, Function<S, T> shown) {
        List<T> items =
                all.stream().skip(ask.skip()).limit(ask.size()).map(shown).toList();
        return of(items, all.size(), ask);
    }

    private static String address(int page) {
        String query = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build()
                .getQuery();
        return ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath() + "?" + query;
    }

    /// Which page.
    record Ask(int page, int size) {

        /// @throws WrongParameterException when there can be no such page
        static Ask of(int page, int size, int most) {
            if (page < 0 || page > 10_000_000) {
                throw new WrongParameterException("page", String.valueOf(page), "0..10000000");
            }
            if (size < 1 || size > most) {
                throw new WrongParameterException("size", String.valueOf(size), "1.." + most);
            }
            return new Ask(page, size);
        }

        long skip() {
            return (long) page * size;
        }
    }
}
