package org.yuntu.web.access;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Forms carry a token against forgery in both modes; everything else here is for servers that others can reach.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class AccessConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Exposure exposure, Users users, Audit audit) throws Exception {
        // PolicyHeader says what pages may load and who may frame them.
        http.headers(headers -> headers.frameOptions(frame -> frame.disable()));
        http.requestCache(cache -> {});
        http.httpBasic(basic -> basic.disable());
        AccessDeniedHandlerImpl page = new AccessDeniedHandlerImpl();
        page.setErrorPage("/refused");
        http.exceptionHandling(problems -> problems.accessDeniedHandler((request, response, e) -> {
            if (ProblemAnswer.isApi(request) && e instanceof CsrfException) {
                response.setHeader(HttpHeaders.ALLOW, HttpMethod.GET.name());
                ProblemAnswer.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "These addresses only read: GET");
            } else if (ProblemAnswer.isApi(request)) {
                ProblemAnswer.write(request, response, HttpStatus.FORBIDDEN, "This needs another role");
            } else {
                page.handle(request, response, e);
            }
        }));
        if (!exposure.loginRequired()) {
            http.formLogin(form -> form.disable());
            http.logout(logout -> logout.disable());
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
            return http.build();
        }
        LoginGate gate = new LoginGate(new LoginLimit(InstantSource.system()), audit);
        http.addFilterBefore(gate, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new OneTimePasswords(users), AuthorizationFilter.class);
        http.formLogin(form -> form.loginPage("/login")
                .successHandler(gate.whenSucceeded())
                .failureHandler(gate)
                .permitAll());
        http.logout(logout -> logout.logoutSuccessUrl("/login"));
        http.exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                        (request, response, e) ->
                                ProblemAnswer.write(request, response, HttpStatus.UNAUTHORIZED, "Log in first: /login"),
                        PathPatternRequestMatcher.withDefaults().matcher("/api/v1/**"))
                .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"))
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        PathPatternRequestMatcher.withDefaults().matcher("/**")));
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/css/**", "/js/**", "/error", "/refused", "/login")
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/users/**", "/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers(HttpMethod.POST, "/data/review/**", "/scenarios/**", "/dispatch")
                        .hasRole(Role.PLANNER.name())
                        .requestMatchers("/console/**", "/data/import/**")
                        .hasRole(Role.ANALYST.name())
                        .requestMatchers(HttpMethod.POST, "/data/**")
                        .hasRole(Role.ANALYST.name())
                        .anyRequest()
                        .hasRole(Role.VIEWER.name()));
        return http.build();
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.fromHierarchy(
                "ROLE_ADMIN > ROLE_ANALYST\nROLE_ANALYST > ROLE_PLANNER\nROLE_PLANNER > ROLE_VIEWER");
    }

    @Bean
    PasswordEncoder passwordEncoder(Users users) {
        return users.encoder();
    }
}
