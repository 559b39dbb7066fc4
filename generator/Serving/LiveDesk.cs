using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace RoleGuide.Serving;

/// <summary>The live part of a server: it adds the script to pages and keeps them told.</summary>
internal sealed class LiveDesk(LivePages pages)
{
    public const string EventsAddress = "/_live/events";

    private const int LongestAddress = 2000;

    private readonly LiveScript _script = LiveScript.Embedded();

    public string Mark => pages.Mark;

    public Answer Script => Answer.Give(StatusCodes.Status200OK, LiveScript.Address, _script.Content);

    /// <summary>An answer as an open page needs it. Where even the page for what isn't there is missing, one stands in, or nothing could ever reload.</summary>
    public Answer Enliven(Answer answer, IHeaderDictionary headers, string mark)
    {
        if (answer is { Status: StatusCodes.Status404NotFound, ContentType: Answer.PlainText }) answer = StandIn(answer, "No page here yet", "This page reloads by itself as soon as there is one.");
        if (answer is { Status: StatusCodes.Status503ServiceUnavailable, ContentType: Answer.PlainText }) answer = StandIn(answer, "The guide is being read", "This page reloads by itself as soon as it is there.");
        if (answer.ContentType != ContentTypes.Html) return answer;
        if (headers.ContentSecurityPolicy is [{ } policy]) headers.ContentSecurityPolicy = _script.Admit(policy);
        return answer with { Content = _script.AddTo(answer.Content, mark) };
    }

    /// <summary>Keeps an open page told until it is closed or the server ends.</summary>
    public async Task Attend(HttpContext context)
    {
        var query = QueryHelpers.ParseQuery(context.Request.QueryString.Value);
        string address = query.GetValueOrDefault("page").ToString(), mark = query.GetValueOrDefault("mark").ToString();
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentType = "text/event-stream; charset=utf-8";
        if (!address.StartsWith('/') || address.Length > LongestAddress) response.StatusCode = StatusCodes.Status400BadRequest;
        if (response.StatusCode != StatusCodes.Status200OK || HttpMethods.IsHead(context.Request.Method)) return;

        var stop = context.RequestAborted;
        var page = pages.Join(address, mark);
        try
        {
            await foreach (var news in page.Listen(stop)) await Send(response, news, stop);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server ends.
        }
        finally
        {
            pages.Leave(page);
        }
    }

    private static async Task Send(HttpResponse response, LiveNews news, CancellationToken stop)
    {
        // In this form an event ends with an empty line, so each line of a text has its own field.
        var text = new StringBuilder().Append("event: ").Append(news.MustReload ? "reload" : "state").Append("\nid: ").Append(news.Mark).Append('\n');
        foreach (var line in news.DiagnosticsJson.Split('\n')) text.Append("data: ").Append(line.TrimEnd('\r')).Append('\n');
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text.Append('\n').ToString()), stop);
        await response.Body.FlushAsync(stop);
    }

    private static Answer StandIn(Answer answer, string title, string sentence) => answer with
    {
        ContentType = ContentTypes.Html,
        Content = Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body><h1>{title}</h1><p>{sentence}</p></body>
            </html>

            """),
    };
}
