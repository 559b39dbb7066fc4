using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RoleGuide.Serving;

/// <summary>Turns away what no reader on this machine would send.</summary>
internal static class RequestGuard
{
    /// <summary>Why a request is refused; null when it may pass.</summary>
    public static Answer? Refuse(HttpRequest request, int port)
    {
        if (!IsOurs(request.Host, port))
        {
            // A page elsewhere can give its own name the address of this machine, and would then read what is served here as its own.
            return Answer.Say(StatusCodes.Status421MisdirectedRequest, $"This server answers to {Names(port)} alone.");
        }

        // Browsers say which page asks. A picture or a frame on somebody else's page has no business here, a link that is followed has.
        if (request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"] && request.Headers["Sec-Fetch-Mode"] is not ["navigate"])
        {
            return Answer.Say(StatusCodes.Status403Forbidden, "This server gives nothing to pages of other sites.");
        }

        if (HttpMethods.IsPost(request.Method))
        {
            return Answer.Say(StatusCodes.Status405MethodNotAllowed, "Thank you, but nothing was sent. Forms are received by the host of the published site, and this is a server on your own computer. Go back to read on.");
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? null
            : Answer.Say(StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are answered here.");
    }

    private static bool IsOurs(HostString host, int port) =>
        host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    private static string Names(int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        return $"localhost:{number}, 127.0.0.1:{number} and [::1]:{number}";
    }
}
