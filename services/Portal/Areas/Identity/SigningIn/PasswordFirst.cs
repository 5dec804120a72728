namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>Whoever came in with a one-time password sets his own before anything else.</summary>
internal sealed class PasswordFirst(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var must = context.User.FindFirst("mustChangePassword")?.Value is "true" or "True";
        if (!must || context.Request.Path.Value is ChangePassword.Path or "/sign-out" or "/language" or SignIn.Path)
        {
            return next(context);
        }

        context.Response.Redirect(ChangePassword.Path);
        return Task.CompletedTask;
    }
}
