using System.Text;
using RoleGuide.Tests.Content.Links;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Live;

/// <summary>A small guide that is being written: what its input folder should hold, changed edit by edit and saved to a real folder.</summary>
internal sealed class Manuscript : IDisposable
{
    private static readonly string[] s_slugs = ["amber", "birch", "cedar", "drift", "ember", "frost"];

    private readonly InputFolder _folder = InputFolder.From("");
    private readonly SortedDictionary<string, RoleSheet> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _saved = new(StringComparer.Ordinal);
    private int _tagline;
    private int _navigation;
    private int _picture = 1;
    private int _redirects;
    private int _text = 1;
    private int _litter;
    private int _sources;
    private bool _hasThirdCategory;
    private bool _isSiteBroken;
    private bool _areCategoriesBroken;

    public Manuscript()
    {
        foreach (var (at, slug) in s_slugs.Index())
        {
            _roles.Add(slug, new RoleSheet(slug, at % 2 == 0 ? "sales" : "support") { Wording = at, Pay = at, Questions = at % 3, LinkedTo = at > 0 ? "amber" : null });
        }

        Save();
    }

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>Makes an edit and saves what it changes. The files that were written or deleted.</summary>
    public HashSet<string> Apply(Edit edit)
    {
        Change(edit);
        var written = Save();
        if (edit.Kind != EditKind.Touch || _saved.Count == 0) return written;

        // Saved again as it is, at another time.
        var (path, bytes) = _saved.OrderBy(one => one.Key, StringComparer.Ordinal).ElementAt(edit.First % _saved.Count);
        _folder.Write(path, bytes);
        return [path];
    }

    private void Change(Edit edit)
    {
        switch (edit.Kind)
        {
            case EditKind.Add: Put(new RoleSheet($"role-{edit.First % 6}", edit.Second % 2 == 0 ? "sales" : "support") { Wording = edit.Second }); break;
            case EditKind.Reword: Rewrite(edit, role => role with { Wording = edit.Second }); break;
            case EditKind.Retitle: Rewrite(edit, role => role with { Retitled = edit.Second }); break;
            case EditKind.Repay: Rewrite(edit, role => role with { Pay = edit.Second % 40 }); break;
            case EditKind.Climb: Rewrite(edit, role => role with { Above = Name(edit) }); break;
            case EditKind.Compare: Rewrite(edit, role => role with { Beside = Name(edit) }); break;
            case EditKind.Relate: Rewrite(edit, role => role with { Related = Name(edit) }); break;
            case EditKind.Link: Rewrite(edit, role => role with { LinkedTo = Name(edit) }); break;
            case EditKind.Ask: Rewrite(edit, role => role with { Questions = edit.Second % 4 }); break;
            case EditKind.Rename: Rewrite(edit, role => role with { Slug = $"renamed-{edit.Second % 5}" }); break;
            case EditKind.Move: Rewrite(edit, role => role with { Category = (edit.Second % 3) switch { 0 => "sales", 1 => "support", _ => "care" } }); break;
            case EditKind.Delete: if (Chosen(edit) is { } gone) _roles.Remove(gone.Slug); break;
            case EditKind.Break: Rewrite(edit, role => role with { Damage = (Damage)(1 + (edit.Second % 7)) }); break;
            case EditKind.Mend: if (_roles.Values.FirstOrDefault(role => role.Damage != Damage.None) is { } broken) _roles[broken.Slug] = broken with { Damage = Damage.None }; break;
            case EditKind.PutInOrder: PutInOrder(); break;
            case EditKind.Boast: Rewrite(edit, role => role with { Boasts = !role.Boasts }); break;
            case EditKind.Silence: Rewrite(edit, role => role with { MayBoast = !role.MayBoast }); break;
            case EditKind.Draft: Rewrite(edit, role => role with { IsDraft = true }); break;
            case EditKind.Publish: foreach (var role in _roles.Values.ToArray()) _roles[role.Slug] = role with { IsDraft = false }; break;
            case EditKind.Picture: _picture = edit.First % 4; break;
            case EditKind.ShowPicture: Rewrite(edit, role => role with { HasPicture = !role.HasPicture }); break;
            case EditKind.Tagline: _tagline = edit.First; break;
            case EditKind.Navigation: _navigation = edit.First % 4; break;
            case EditKind.BreakSite: _isSiteBroken = true; break;
            case EditKind.Category: _hasThirdCategory = !_hasThirdCategory; break;
            case EditKind.BreakCategories: _areCategoriesBroken = true; break;
            case EditKind.Source: _sources = edit.First % 3; break;
            case EditKind.Redirect: _redirects = edit.First % 4; break;
            case EditKind.TextPage: _text = edit.First % 4; break;
            case EditKind.Litter: _litter = edit.First % 3; break;
        }
    }

    /// <summary>Mends all that is broken.</summary>
    private void PutInOrder()
    {
        (_isSiteBroken, _areCategoriesBroken, _navigation, _redirects, _litter) = (false, false, Math.Min(_navigation, 1), Math.Min(_redirects, 1), 0);
        if (_text == 2) _text = 1;
        foreach (var role in _roles.Values.ToArray())
        {
            var sound = role.Naming(name => name != role.Slug && _roles.ContainsKey(name)) with { Above = null, Damage = Damage.None };
            _roles[role.Slug] = sound with { HasPicture = sound.HasPicture && _picture is 1 or 2, Category = sound.Category == "care" && !_hasThirdCategory ? "sales" : sound.Category };
        }

        if (_roles.Count == 0) Put(new RoleSheet("again", "sales"));
    }

    private void Put(RoleSheet role) => _roles[role.Slug] = role;

    private RoleSheet? Chosen(Edit edit) => _roles.Count == 0 ? null : _roles.Values.ElementAt(edit.First % _roles.Count);

    private void Rewrite(Edit edit, Func<RoleSheet, RoleSheet> rewrite)
    {
        if (Chosen(edit) is not { } role) return;
        _roles.Remove(role.Slug);
        Put(rewrite(role));
    }

    private string? Name(Edit edit) => edit.Second % 5 == 0 ? null : _roles.Count == 0 ? "amber" : _roles.Keys.ElementAt(edit.Second % _roles.Count);

    private HashSet<string> Save()
    {
        var files = Files();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in _saved.Keys.Where(path => !files.ContainsKey(path)).ToArray())
        {
            _folder.Delete(path);
            _saved.Remove(path);
            written.Add(path);
        }

        foreach (var (path, bytes) in files)
        {
            if (_saved.TryGetValue(path, out var before) && before.AsSpan().SequenceEqual(bytes)) continue;
            _folder.Write(path, bytes);
            _saved[path] = bytes;
            written.Add(path);
        }

        return written;
    }

    private Dictionary<string, byte[]> Files()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["site.yml"] = Utf8($$"""
                name: Test guide
                tagline: A guide that exists for tests alone, number {{_tagline}}.
                url: https://guide.example
                regions:
                  uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
                  us: { name: United States, currency: USD, locale: en-US, country: US }
                navigation: [{{_navigation switch { 0 => "roles", 1 => "roles, faq", 2 => "roles, about", _ => "rolls" }}}]
                {{(_isSiteBroken ? "regions: twice" : "")}}
                """),
            ["categories.yml"] = Utf8($$"""
                - { id: sales, title: Sales, summary: Roles that win new clients and see to it that they come. }
                - { id: support, title: Support, summary: Roles that help clients and see to it that they stay. }
                {{(_hasThirdCategory ? "- { id: care, title: Care, summary: Roles that look after clients and see to it that they smile. }" : "")}}
                {{(_areCategoriesBroken ? "- { id: broken" : "")}}
                """),
            ["sources.yml"] = Utf8($$"""
                - { id: survey, title: Pay survey, publisher: Survey makers, year: 2025 }
                {{(_sources == 1 ? "- { id: guide, title: Career guide, publisher: Guide makers, year: 2026, region: us }" : "")}}
                {{(_sources == 2 ? "- { id: survey, title: Twice, publisher: Guide makers, year: 2026 }" : "")}}
                """),
        };
        if (_redirects > 0) files["redirects.yml"] = Utf8(_redirects switch { 1 => "- { from: /old/, to: /roles/ }\n", 2 => "- { from: /old/, to: /roles/amber/ }\n", _ => "- { from: old }\n" });
        if (_picture > 0) files["images/desk.png"] = _picture == 3 ? [1, 2, 3] : Pictures.Png(640 * _picture, 480);
        if (_text > 0) files["pages/about.md"] = Utf8($"---\ntitle: About\nsummary: What this guide is and who makes it, and why it exists at all.\nupdated: 2026-11-0{_text}\n---\nText {_text}, see [birch](../roles/support/birch.md).\n");
        if (_text == 2) files["pages/about.md"] = Utf8("---\ntitle: About\n---\n");
        if (_litter == 1) files["notes.txt"] = Utf8("Nobody's place.");
        if (_litter == 2) files["roles/sales/.amber.md.swp"] = Utf8("An editor's own.");
        foreach (var role in _roles.Values) files[role.Path] = role.Bytes(slug => _roles.GetValueOrDefault(slug)?.Path);
        return files;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
