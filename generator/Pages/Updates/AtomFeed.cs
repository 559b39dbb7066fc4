using System.Xml;
using RoleGuide.Model;

namespace RoleGuide.Pages.Updates;

/// <summary>The feed in the form of RFC 4287.</summary>
internal static class AtomFeed
{
    public static string From(Guide guide, Publication publication)
    {
        var feed = FeedEntries.Of(guide, publication);
        return XmlText.Of(xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, guide.Site.Language);
            xml.WriteElementString("id", FeedEntries.Atom.Absolute(publication.BaseUrl));
            xml.WriteElementString("title", feed.Title);
            xml.WriteElementString("subtitle", feed.Description);
            xml.WriteElementString("updated", feed.Updated);
            Link(xml, "self", "application/atom+xml", FeedEntries.Atom.Absolute(publication.BaseUrl));
            Link(xml, "alternate", "text/html", feed.Address);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", guide.Site.Name);
            xml.WriteElementString("uri", feed.Address);
            xml.WriteEndElement();
            if (guide.Site.Licence is { } licence) xml.WriteElementString("rights", $"{licence.Name}, {licence.Url}");
            foreach (var entry in feed.Entries) Write(xml, entry);
            xml.WriteEndElement();
        });
    }

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", entry.Id);
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("published", entry.Moment);
        xml.WriteElementString("updated", entry.Moment);
        Link(xml, "alternate", "text/html", entry.Page);
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", entry.Category.Id);
        xml.WriteAttributeString("label", entry.Category.Title);
        xml.WriteEndElement();
        xml.WriteElementString("content", entry.Text);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
