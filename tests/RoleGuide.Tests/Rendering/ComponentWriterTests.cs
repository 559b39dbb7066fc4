using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using RoleGuide.Rendering;
using RoleGuide.Theme;
using RoleGuide.Theme.Models;
using RoleGuide.Theme.Parts;

namespace RoleGuide.Tests.Rendering;

public sealed class ComponentWriterTests
{
    [Fact]
    public void Text_and_values_are_encoded_and_letters_stay_readable() =>
        Written(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "\"a\" & <b>");
            builder.AddContent(2, "Müller <script> & ’");
            builder.CloseElement();
        }).ShouldBe("<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">Müller &lt;script&gt; &amp; ’</p>");

    [Fact]
    public void Markup_stays_as_it_is() =>
        Written(builder => builder.AddContent(0, new MarkupString("<b>&amp;</b>"))).ShouldBe("<b>&amp;</b>");

    [Theory]
    [InlineData("br", "<br />")]
    [InlineData("input", "<input />")]
    [InlineData("p", "<p></p>")]
    [InlineData("script", "<script></script>")]
    public void Only_elements_that_have_no_end_are_written_without_one(string name, string written) =>
        Written(builder =>
        {
            builder.OpenElement(0, name);
            builder.CloseElement();
        }).ShouldBe(written);

    [Theory]
    [InlineData(true, "<p hidden></p>")]
    [InlineData(false, "<p></p>")]
    public void A_switch_is_there_or_not(bool isOn, string written) =>
        Written(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "hidden", isOn);
            builder.CloseElement();
        }).ShouldBe(written);

    [Fact]
    public void What_stands_inside_of_a_component_is_written_where_the_component_puts_it() =>
        Written(builder =>
        {
            builder.OpenElement(0, "li");
            builder.OpenComponent<Reference>(1);
            builder.AddComponentParameter(2, nameof(Reference.To), new Link("Account director", "/roles/account-director/"));
            builder.CloseComponent();
            builder.AddContent(3, " leads");
            builder.CloseElement();
        }).ShouldBe("<li><a href=\"/roles/account-director/\">Account director</a> leads</li>");

    [Fact]
    public void Each_page_begins_anew()
    {
        using var text = new PageText();
        using var writer = new ComponentWriter(text);
        writer.Write(new Lines(builder => builder.AddContent(0, "one")));
        text.Take().ToArray().ShouldBe("one"u8.ToArray());
        writer.Write(new Lines(builder => builder.AddContent(0, "two")));
        text.Take().ToArray().ShouldBe("two"u8.ToArray());
    }

    /// <summary>What is held of a page that is written is carried along by each collection until the end of the build: once it was a hundred models of pages.</summary>
    [Fact]
    public void A_page_that_is_written_is_not_held()
    {
        using var text = new PageText();
        using var writer = new ComponentWriter(text);

        var shown = WriteOnce(writer);

        GC.Collect();
        shown.IsAlive.ShouldBeFalse();
        GC.KeepAlive(writer);
    }

    [Fact]
    public void A_parameter_that_a_component_lacks_is_named() =>
        Should.Throw<InvalidOperationException>(() => Written(builder =>
        {
            builder.OpenComponent(0, typeof(Reference));
            builder.AddComponentParameter(1, "Towards", "x");
            builder.CloseComponent();
        })).Message.ShouldBe("Reference takes no parameter Towards.");

    [Fact]
    public void What_no_file_can_hold_is_refused()
    {
        Should.Throw<InvalidOperationException>(() => Written(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddElementReferenceCapture(1, _ => { });
            builder.CloseElement();
        })).Message.ShouldBe("A component of the theme describes a frame of the kind ElementReferenceCapture, which no file of markup can hold.");
        Should.Throw<InvalidOperationException>(() => Written(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "onclick", () => { });
            builder.CloseElement();
        })).Message.ShouldBe("The attribute onclick is neither text nor a switch.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference WriteOnce(ComponentWriter writer)
    {
        var link = new Link(new string('a', 3), "/roles/account-director/");
        writer.Write(new Lines(builder =>
        {
            builder.OpenComponent<Reference>(0);
            builder.AddComponentParameter(1, nameof(Reference.To), link);
            builder.CloseComponent();
        }));
        return new WeakReference(link);
    }

    private static string Written(RenderFragment fragment)
    {
        using var text = new PageText();
        using var writer = new ComponentWriter(text);
        writer.Write(new Lines(fragment));
        return Encoding.UTF8.GetString(text.Take().Span);
    }

    private sealed class Lines(RenderFragment fragment) : Component
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => fragment(builder);
    }
}
