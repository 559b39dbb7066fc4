using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Breakdown = RoleGuide.Reporting.Breakdown;

namespace RoleGuide.Serving;

/// <summary>Answers one request after the other: who asks, what the host would answer, and what is different because it is this machine that answers.</summary>
/// <param name="site">The current state of the site.</param>
/// <param name="live">What the open pages are told; null for a site that stands still.</param>
internal sealed class SiteApplication(Func<ServedSite> site, LiveDesk? live) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var stop = context.RequestAborted;
        if (RequestGuard.Refuse(context.Request, context.Connection.LocalPort) is { } refusal)
        {
            if (refusal.Status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD";
            await Write(context, refusal, stop);
            return;
        }

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (RequestAddress.Read(target) is not { } address)
        {
            await Write(context, Answer.Say(StatusCodes.Status400BadRequest, "This is no address of a page. Expected names between single slashes, such as /roles/account-manager/."), stop);
        }
        else if (live is not null && address.Path == LiveDesk.EventsAddress)
        {
            await live.Attend(context);
        }
        else
        {
            await Write(context, live is not null && address.Path == LiveScript.Address ? live.Script : AnswerOf(context, address), stop);
        }
    }

    private Answer AnswerOf(HttpContext context, RequestAddress address)
    {
        try
        {
            var mark = live?.Mark ?? "";
            var now = site();
            if (!now.Rules.Complaints.IsEmpty) return Answer.Say(StatusCodes.Status500InternalServerError, string.Join('\n', now.Rules.Complaints));
            var answer = now.IsComing ? Coming(context.Response.Headers) : HostAnswers.To(now, address);
            HostHeaders.Set(context.Response.Headers, now.Rules.Headers, address);
            return live is null ? answer : live.Enliven(answer, context.Response.Headers, mark);
        }
        catch (Exception fault)
        {
            // It would otherwise be an empty page.
            return Answer.Say(StatusCodes.Status500InternalServerError, Breakdown.TellVisitor(fault));
        }
    }

    /// <summary>No address can be said to be missing before anything is known: a program that asks, such as a crawler for tests, comes again.</summary>
    private static Answer Coming(IHeaderDictionary headers)
    {
        headers.RetryAfter = "1";
        return Answer.Say(StatusCodes.Status503ServiceUnavailable, "The guide is being read. Ask again in a second.");
    }

    private static async Task Write(HttpContext context, Answer answer, CancellationToken stop)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;

        // A site may say what a file of its own is; an answer in the place of a file is what it is.
        if (answer.Status != StatusCodes.Status200OK || StringValues.IsNullOrEmpty(response.Headers.ContentType)) response.ContentType = answer.ContentType;
        response.ContentLength = answer.Content.Length;

        // Whoever reloads wants to see what is there now, and addresses that never change elsewhere may do so here: nothing is kept.
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (answer.Location is { } location) response.Headers.Location = new StringValues(location);
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(answer.Content, stop);
    }
}
