using RoleGuide.Content.Markdown;
using RoleGuide.Diagnostics;

namespace RoleGuide.Tests.Content.Markdown;

public sealed class ImageTests
{
    [Fact]
    public void An_image_leaves_a_hole_for_its_address_and_size()
    {
        var read = Reading.Body("![A *desk* & \"chair\"](../images/a.png 'Desk')");

        read.Diagnostics.ShouldBeEmpty();
        read.Value.Prose.Markup.ShouldBe("<p><img alt=\"A desk &amp; &quot;chair&quot;\" title=\"Desk\" loading=\"lazy\" decoding=\"async\"></p>\n");
        read.Value.Prose.Holes.ShouldBe([new LinkHole(HoleKind.Image, 7, "../images/a.png", new SourceSpot("x.md", 1, 23, 15))]);
    }

    [Fact]
    public void An_image_may_be_a_link() =>
        Reading.Markup("[![A](a.png)](b.md)").ShouldBe("<p><a href=\"{b.md}\"><img {a.png} alt=\"A\" loading=\"lazy\" decoding=\"async\"></a></p>\n");

    [Fact]
    public void An_image_has_a_description() => Reading.Mistakes("![ ](a.png)").ShouldBe(
        """
        x.md:1:1: error RG308: The image "a.png" has no description for people who can't see it. Expected one between the square brackets.
          Write ![what the image shows](path).
            ![ ](a.png)
            ^^^^^^^^^^^
        """);

    [Fact]
    public void An_image_of_another_site_is_refused() => Reading.Mistakes("![a](https://b.example/c.png)").ShouldBe(
        """
        x.md:1:6: error RG309: The image "https://b.example/c.png" would be loaded from another site. Expected the relative path of an image in this guide.
          Put a copy into the folder images, if its licence allows that.
            ![a](https://b.example/c.png)
                 ^^^^^^^^^^^^^^^^^^^^^^^
        """);

    [Fact]
    public void Other_targets_of_images_are_refused() => Reading.Mistakes("![a](/b.png) ![a](data:image/png,c) ![a](#d) ![a]()").ShouldBe(
        """
        x.md:1:6: error RG307: "/b.png" is an address of the finished site. Expected a path to a file, relative to this one.
          Write the path to the image, for example ../../images/desk.png.
            ![a](/b.png) ![a](data:image/png,c) ![a](#d) ![a]()
                 ^^^^^^
        x.md:1:19: error RG306: The image "data:image/png,c" is not allowed. Expected the relative path of an image in this guide.
            ![a](/b.png) ![a](data:image/png,c) ![a](#d) ![a]()
                              ^^^^^^^^^^^^^^^^
        x.md:1:42: error RG306: The image "#d" is not allowed. Expected the relative path of an image in this guide.
            ![a](/b.png) ![a](data:image/png,c) ![a](#d) ![a]()
                                                     ^^
        x.md:1:46: error RG306: The image has no target. Expected the relative path of an image in this guide.
            ![a](/b.png) ![a](data:image/png,c) ![a](#d) ![a]()
                                                         ^^^^^^
        """);
}
