using System.Collections.Immutable;

namespace RoleGuide.Proofs.Payloads;

/// <summary>YAML that refers to itself, names types, never ends, or means something else than it says.</summary>
internal static class YamlPayloads
{
    private static readonly ImmutableArray<string> s_texts =
    [
        "&a [*a]", "*a", "&a x", "!!binary aGVsbG8=", "!!python/object/apply:os.system [ls]", "!!System.Diagnostics.Process x", "!x y", "!<tag:evil.example> x", "<<: *a", "{<<: {a: 1}}",
        "[", "]", "{", "}", "[[[[[[[[[[a]]]]]]]]]]", "{a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}", new string('[', 500), new string('{', 500), string.Concat(Enumerable.Repeat("[a, ", 300)), string.Concat(Enumerable.Repeat("{a: ", 300)), string.Concat(Enumerable.Repeat("- ", 300)) + "a",
        string.Concat(Enumerable.Repeat("? ", 300)), "? a", "? [a]\n: b", ": a", "- a", "a: b: c", "a: b\n  c: d", "\"", "'", "\"\\x\"", "\"\\uD800\"", "\"\\U00110000\"", "\"\\x1b\"", "\"a\\\n  b\"", "|", ">", "|9\n a", "|+\n\n\n", ">-\n  a\n   b\n  c", "|\n\ta",
        "%YAML 9.9", "%TAG !e! x", "@a", "`a", "#a", "a #b", "~", "null", "yes", "no", "010", "0x10", "1e999", ".nan", "-.inf", "1_000", "190:20:30", "2026-02-30", "2026-11-21T00:00:00Z", "01/02/2026", "true", "=", "y", "NO", "1.5", "-1", "99999999999999999999999", "٣٤", "1,5", "~0", "5-2", "0-0", "1+-2",
        "a,b", "{a: 1, a: 2}", "[a, a]", "{a}", "{? a}", "[a: b]", "{[a]: b}", "{{a: b}: c}", "[,]", "{,}", "[a,,b]", "[]", "{}",
        "\t- a", "a\n\tb: c", "a\nb", "a\n---\nb", "a\n...\nb", "--- a", "...\n...", "a: &x\nb: *x", "\u00A0a: b", "a\u0085b", "'a''b", "\"a\"b", "[\"a\"b]", "key: \"unterminated", "!", "&", "*", "&&", "!!", "**", "%", "? ", "- ", ": ",
    ];

    public static readonly ImmutableArray<Payload> All = [.. s_texts.Select(text => new Payload("yaml", text))];
}
