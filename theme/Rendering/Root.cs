using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DigitalRights.Theme.Rendering;

/// <summary>Stands above a page and gives its context to every component below.</summary>
sealed class Root<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage, TModel> : IComponent where TPage : PagePart<TModel>
{
    RenderHandle _handle;

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        var model = parameters.GetValueOrDefault<TModel>(nameof(PagePart<TModel>.Model));
        var context = parameters.GetValueOrDefault<PageContext>(nameof(Part.Page));
        _handle.Render(builder =>
        {
            builder.OpenComponent<CascadingValue<PageContext>>(0);
            builder.AddComponentParameter(1, "Value", context);
            builder.AddComponentParameter(2, "IsFixed", true);
            builder.AddComponentParameter(3, "ChildContent", (RenderFragment)(page => RenderPage(page, model)));
            builder.CloseComponent();
        });
        return Task.CompletedTask;
    }

    static void RenderPage(RenderTreeBuilder builder, TModel? model)
    {
        builder.OpenComponent<TPage>(0);
        builder.AddComponentParameter(1, nameof(PagePart<TModel>.Model), model);
        builder.CloseComponent();
    }
}
