using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Pages;

namespace RoleGuide.Tests.Pages;

public sealed class PayScaleTests
{
    /// <summary>Steps that people count in: one, two, two and a half or five, with zeros behind it.</summary>
    private static readonly long[] s_nice = [1_000, 2_000, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];

    [Theory]
    [InlineData(22_000, 95_000)]
    [InlineData(38_500, 200_000)]
    [InlineData(0, 1)]
    [InlineData(50_000, 50_000)]
    [InlineData(85_694, 85_694)]
    [InlineData(500, 500)]
    [InlineData(60_000, 120_000)]
    [InlineData(999, 1_000_000)]
    [InlineData(1_000_000, 4_999_999)]
    public void Marks_are_few_and_round_and_every_amount_lies_within(long lowest, long highest)
    {
        var scale = PayScale.Over(lowest, highest, "GBP");
        var bar = scale.Bar(Figure(Band.Typical, new Amount(lowest, highest, false, false)));

        Hundredths(bar.Start).ShouldBeInRange(0, 100);
        Hundredths(bar.End).ShouldBeInRange(Hundredths(bar.Start), 100);
        s_nice.ShouldContain(scale.Step);
        scale.From.ShouldBeLessThanOrEqualTo(lowest);
        scale.To.ShouldBeGreaterThan(highest);
        scale.Ticks.Length.ShouldBeInRange(2, 6);
        var places = scale.Ticks.Select(tick => Hundredths(tick.At)).ToArray();
        places.ShouldAllBe(place => place >= 0 && place <= 100);
        places.ShouldBe(places.Distinct().Order());
        scale.Ticks.Select(tick => tick.Text).Distinct(StringComparer.Ordinal).Count().ShouldBe(scale.Ticks.Length);
    }

    [Fact]
    public void A_bar_lies_where_its_amounts_lie()
    {
        var scale = new PayScale("USD", 50_000, 250_000, 50_000);

        var bar = scale.Bar(Figure(Band.Typical, new Amount(100_000, 200_000, true, false)));

        bar.Start.ShouldBe("25%");
        bar.End.ShouldBe("75%");
        bar.IsOpenEnded.ShouldBeTrue();
        bar.IsApproximate.ShouldBeFalse();
        bar.IsAverage.ShouldBeFalse();
        bar.IsSingle.ShouldBeFalse();
        scale.Ticks.Select(tick => $"{tick.Text} {tick.At}").ShouldBe(["$50k 0%", "$100k 25%", "$150k 50%", "$200k 75%", "$250k 100%"]);
    }

    [Fact]
    public void A_single_amount_is_a_mark_and_an_average_says_so()
    {
        var scale = new PayScale("USD", 0, 100_000, 50_000);

        var bar = scale.Bar(Figure(Band.Average, new Amount(33_333, null, false, true)));

        bar.IsSingle.ShouldBeTrue();
        bar.IsAverage.ShouldBeTrue();
        bar.IsApproximate.ShouldBeTrue();
        bar.Start.ShouldBe("33.3%");
    }

    private static double Hundredths(string share)
    {
        share.ShouldEndWith("%");
        return double.Parse(share[..^1], CultureInfo.InvariantCulture);
    }

    private static Pay Figure(Band band, Amount amount) => new("us", band, Basis.Base, amount, 2026, "guide", null, null);
}
