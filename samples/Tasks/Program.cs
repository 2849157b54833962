using ConfigMgrTasks.Running;

return await TasksCommand.Create().Parse(args).InvokeAsync();
