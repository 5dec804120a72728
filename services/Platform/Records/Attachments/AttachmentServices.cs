using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Transactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>What a service switches on for files attached to its records.</summary>
public static class AttachmentServices
{
    /// <summary><see cref="AttachmentIntake{TRecord,TRecordId}"/> and <see cref="AttachmentStore{TRecordId}"/> for slices; the model has <see cref="AttachmentModel.AddAttachments"/>.</summary>
    /// <typeparam name="TContext">The service's database.</typeparam>
    /// <typeparam name="TRecord">The record; the audit calls it by its name in lower case.</typeparam>
    /// <typeparam name="TRecordId">Its key.</typeparam>
    /// <typeparam name="TAccess">What the service says of attaching.</typeparam>
    /// <param name="builder">The service.</param>
    /// <param name="errors">What it calls the refusals.</param>
    public static WebApplicationBuilder AddAttachments<TContext, TRecord, TRecordId, TAccess>(
        this WebApplicationBuilder builder,
        AttachmentErrors errors
    )
        where TContext : DbContext
        where TRecord : class, IRecord
        where TRecordId : struct, IRecordId
        where TAccess : class, IAttachmentAccess<TRecord, TRecordId>
    {
        builder.AddAttachmentStore<TContext, TRecord, TRecordId>(errors);
        var subject = SubjectOf<TRecord>(errors);
        builder.Services.AddScoped<IAttachmentAccess<TRecord, TRecordId>, TAccess>();
        builder.Services.AddScoped(services => new AttachmentIntake<TRecord, TRecordId>(
            services.GetRequiredService<TContext>(),
            services.GetRequiredService<Attempts>(),
            FilesOf<TContext>(services),
            services.GetRequiredService<AttachmentStore<TRecordId>>(),
            services.GetRequiredService<IAttachmentAccess<TRecord, TRecordId>>(),
            services.GetRequiredService<Audit>(),
            services.GetRequiredService<CurrentUser>(),
            services.GetRequiredService<RequestClock>(),
            subject
        ));
        return builder;
    }

    /// <summary><see cref="AttachmentStore{TRecordId}"/> alone, for a service that keeps files which it makes itself and takes none; the model has <see cref="AttachmentModel.AddAttachments"/>.</summary>
    /// <typeparam name="TContext">The service's database.</typeparam>
    /// <typeparam name="TRecord">The record; the audit calls it by its name in lower case.</typeparam>
    /// <typeparam name="TRecordId">Its key.</typeparam>
    /// <param name="builder">The service.</param>
    /// <param name="errors">What it calls the refusals.</param>
    public static WebApplicationBuilder AddAttachmentStore<TContext, TRecord, TRecordId>(
        this WebApplicationBuilder builder,
        AttachmentErrors errors
    )
        where TContext : DbContext
        where TRecord : class, IRecord
        where TRecordId : struct, IRecordId
    {
        builder.AddProtection();
        var subject = SubjectOf<TRecord>(errors);
        builder.Services.AddScoped(services => new AttachmentStore<TRecordId>(
            services.GetRequiredService<TContext>(),
            FilesOf<TContext>(services),
            services.GetRequiredService<Audit>(),
            services.GetRequiredService<CurrentUser>(),
            services.GetRequiredService<RequestClock>(),
            subject
        ));
        return builder;
    }

    private static AttachmentSubject SubjectOf<TRecord>(AttachmentErrors errors) =>
        new(char.ToLowerInvariant(typeof(TRecord).Name[0]) + typeof(TRecord).Name[1..], errors);

    private static AttachmentFiles FilesOf<TContext>(IServiceProvider services)
        where TContext : DbContext =>
        new(
            services.GetRequiredService<TContext>(),
            services.GetRequiredService<NpgsqlDataSource>(),
            services.GetRequiredService<Protector>()
        );
}

/// <summary>To what files are attached, as the audit calls it, and what the service calls its refusals.</summary>
internal sealed record AttachmentSubject(string Name, AttachmentErrors Errors);
