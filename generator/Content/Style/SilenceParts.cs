using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;

namespace RoleGuide.Content.Style;

/// <summary>The entries of <c>silence</c>, in articles and text pages.</summary>
internal static class SilenceParts
{
    private static readonly Key<string> s_code = new("code", new ScalarReader<string>(new Shape.Choice(Silences.Silenceable), static (text, scalar, reading, out value) =>
    {
        value = text;
        if (Silences.Silenceable.Contains(text)) return true;
        reading.Found.Add(SilenceMistakes.NotSilenceable(scalar.Spot, text, Silences.Silenceable));
        return false;
    }), "the code of a warning that can be silenced") { IsRequired = true, Example = "RG701" };

    private static readonly Key<string> s_reason = new("reason", Values.Text(10, 200), "why the warning is not right here")
    {
        IsRequired = true,
        Example = "The definition of the law is quoted word for word.",
        Advice = "It is for the next editor; no page shows it.",
    };

    private static readonly ValueReader<Silence> s_silence = new MapReader<Silence>(
        "an entry of silence", [s_code, s_reason], static fields => new Silence(fields.Get(s_code, ""), fields.Get(s_reason, "")));

    public static readonly ValueReader<ImmutableArray<Silence>> List = new OncePerCode();

    /// <summary>A second entry for a code is reported; the first covers the whole file.</summary>
    private sealed class OncePerCode : ValueReader<ImmutableArray<Silence>>
    {
        private static readonly ValueReader<ImmutableArray<Silence>> s_list = Values.ListOf(s_silence);

        public override Shape Shape => s_list.Shape;

        public override bool TryRead(YamlNode node, Reading reading, out ImmutableArray<Silence> value)
        {
            if (!s_list.TryRead(node, reading, out value)) return false;
            var seen = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
            foreach (var code in ((YamlList)node).Items.OfType<YamlMap>().Select(entry => entry.Find("code")).OfType<YamlScalar>())
            {
                if (!seen.TryAdd(code.Text, code.Spot)) reading.Found.Add(KeyMistakes.Repeated(code.Spot, code.Text, seen[code.Text]));
            }

            return true;
        }
    }
}
