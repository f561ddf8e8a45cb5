#pragma once
#include <curl/curl.h>

// curl_easy_setopt, curl_multi_setopt and curl_easy_getinfo are variadic, so
// Swift cannot import them. There is one function here for each C type that
// libcurl reads with va_arg, and no more. There is none for int or bool:
// libcurl would read a long where an int was passed.
//
// Related: https://curl.se/libcurl/c/curl_easy_setopt.html

#if LIBCURL_VERSION_NUM < 0x075500
#error "Duologue needs libcurl 7.85 or newer: CURLOPT_PROTOCOLS_STR"
#endif

static inline CURLcode duologue_setopt_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_offset(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_writer(CURL *handle, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode duologue_setopt_opener(CURL *handle, CURLoption option, curl_opensocket_callback value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLMcode duologue_multi_setopt_long(CURLM *handle, CURLMoption option, long value) {
    return curl_multi_setopt(handle, option, value);
}

static inline CURLcode duologue_getinfo_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode duologue_getinfo_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode duologue_getinfo_pointer(CURL *handle, CURLINFO info, char **value) {
    return curl_easy_getinfo(handle, info, value);
}

// The result is in a union, which strict memory safety makes awkward.
static inline CURLcode duologue_message_result(const CURLMsg *message) {
    return message->data.result;
}

// curl_global_init takes a macro's value of type long that Swift does not see.
static inline CURLcode duologue_global_init(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}
